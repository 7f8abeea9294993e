import { h, render } from 'preact';

/** A story whose parts come, go and change places; `update` brings it to its nth state. */
export function preactApp(root: Element): (step: number) => void {
  return (step) => {
    const people = Array.from({ length: 2 + (step % 3) }, (_, i) => `${i + step},${100 + step} people`);
    const items = step % 2 ? people : people.reverse();
    render(
      h('article', null, [
        h('h1', { key: 'h' }, ['Ada Lovelace counts ', step * 1000, ' of ', `${step},000`]),
        step % 3
          ? h('p', { key: 'p' }, [
              'Some 2,',
              h('b', null, String(353 + step)),
              ' came',
              step % 2 ? ', 1,234 left' : null,
              '.',
            ])
          : null,
        h(
          'ul',
          { key: 'u' },
          items.map((item) => h('li', { key: item }, item, ' by ', step)),
        ),
      ]),
      root,
    );
  };
}
