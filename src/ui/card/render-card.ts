import { h, render } from 'preact';
import { Card, type CardProps } from './Card';

/** Draws the card into an element of a shadow root that has `cardStyles`. Call again with new props to redraw. */
export function renderCard(container: Element, props: CardProps): void {
  render(h(Card, props), container);
}

/** Takes the card out of its container. */
export function clearCard(container: Element): void {
  render(null, container);
}
