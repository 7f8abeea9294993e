import { h, hydrate, render, type VNode } from 'preact';

/** A story in its nth state: parts come, go and change places. */
function story(step: number): VNode {
  const people = Array.from({ length: 2 + (step % 3) }, (_, i) => `${i + step},${100 + step} people`);
  const items = step % 2 ? people : people.reverse();
  const left = step % 2 ? ', 1,234 left' : null;
  return h('article', null, [
    h('h1', { key: 'h' }, ['Ada Lovelace counts ', step * 1000, ' of ', `${step},000`]),
    step % 3 ? h('p', { key: 'p' }, ['Some 2,', h('b', null, String(353 + step)), ' came', left, '.']) : null,
    h(
      'ul',
      { key: 'u' },
      items.map((item) => h('li', { key: item }, item, ' by ', step)),
    ),
  ]);
}

/** Shows the story in `root`; gives what brings it to its nth state. */
export function preactApp(root: Element): (step: number) => void {
  return (step) => render(story(step), root);
}

/** The markup that a server would send. */
export function preactMarkup(step: number): string {
  const root = document.createElement('div');
  render(story(step), root);
  return root.innerHTML;
}

/** Takes over markup that is there already. */
export function preactHydrated(root: Element, step: number): (step: number) => void {
  hydrate(story(step), root);
  return preactApp(root);
}
