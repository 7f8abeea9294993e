import base from './base.css';
import card from './card.css';
import controls from './controls.css';
import finding from './finding.css';
import { styleClasses, themeCss } from './theme-css';

/** Everything that the card needs inside its shadow root. */
export const cardStyles = (): string => [themeCss(), styleClasses(), base, finding, card].join('\n');

/** Everything that a page of our own needs, before what is its alone. */
export const pageStyles = (): string => [themeCss(), styleClasses(), base, controls, finding].join('\n');
