import { canHighlight } from '../paint/highlight-canvas';
import { schemeOf } from '../paint/page-scheme';
import { pageStyle } from '../paint/style-sheet';

/** Makes out the one highlight that the card is about, in browsers that can without touching the page. */
export interface Spotlight {
  on(ranges: readonly Range[]): void;
  off(): void;
}

const COLOUR = { light: '#ffd54a80', dark: '#ffd54a4d' } as const;
const NAME = 'text-mark-0';

export function spotlight(): Spotlight {
  if (!canHighlight()) return { on() {}, off() {} };
  const style = pageStyle();
  const light = new Highlight();
  light.priority = 1;
  let name: string | null = null;
  const off = () => {
    light.clear();
    if (name !== null && CSS.highlights.get(name) === light) CSS.highlights.delete(name);
    name = null;
    style.remove();
  };
  return {
    on(ranges) {
      off();
      const [first] = ranges;
      if (!first) return;
      name = CSS.highlights.has(NAME) ? `${NAME}-1` : NAME;
      for (const range of ranges) light.add(range);
      CSS.highlights.set(name, light);
      const element = first.startContainer.parentElement ?? document.documentElement;
      style.replace(`::highlight(${name}) { background-color: ${COLOUR[schemeOf(element)]} !important }`);
    },
    off,
  };
}
