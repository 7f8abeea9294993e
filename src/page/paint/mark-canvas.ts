import type { Scheme } from '../../ui/theme';
import type { PageBlock } from '../blocks/page-block';
import { rangeAround, rangesOf } from '../text-ranges';
import type { Canvas, Drawn } from './canvas';
import { markText } from './mark-text';
import type { PaintItem } from './paint-item';
import { splitText } from './split-text';
import { STYLE_KEYS, styleName, styleOf } from './style-names';
import { declarations } from './style-rules';
import { pageStyle } from './style-sheet';
import { wear } from './wear';

/** More than one mark where the text of an item is split over tags. */
interface DrawnMarks extends Drawn {
  readonly marks: HTMLElement[];
}

/** So that nothing of a page's own rules for marks shows. */
const RESET = 'all: unset !important';
const FOCUS = 'outline: 2px solid currentColor !important; outline-offset: 1px !important';

const rules = (scheme: Scheme) =>
  STYLE_KEYS.map((key) => {
    const mark = `mark[data-markjs].${styleName(key)}`;
    return `${mark} { ${RESET}; ${declarations(key, scheme)} } ${mark}:focus-visible { ${FOCUS} }`;
  }).join('\n');

const textNodes = ({ pieces }: PageBlock): Text[] => [...new Set(pieces.map(({ node }) => node))];

function dress(mark: HTMLElement, item: PaintItem): void {
  mark.className = styleName(styleOf(item));
  // What was compared can be reached with the keyboard.
  if (item.finding !== null) mark.tabIndex = 0;
}

const touched = ({ type, target, removedNodes }: MutationRecord): Iterable<Node> =>
  type === 'characterData' ? [target] : removedNodes;

/** Draws with `<mark>` elements in the text, which can be focused, printed and announced. */
export function markCanvas(): Canvas<DrawnMarks> {
  const style = pageStyle();
  const text = splitText();
  const isWorn = wear();
  const byMark = new WeakMap<Element, DrawnMarks>();
  const byNode = new WeakMap<Node, PageBlock>();
  return {
    prepare: (scheme) => style.replace(rules(scheme)),
    draw(block, items) {
      const there = items.filter((item) => rangesOf(block, item).length > 0);
      if (!there.length || isWorn(block)) return [];
      const drawn: DrawnMarks[] = there.map((item) => ({ item, marks: [] }));
      const nodes = textNodes(block);
      text.split(nodes, () =>
        markText(block, there, (mark, item) => {
          const entry = drawn[there.indexOf(item)]!;
          entry.marks.push(mark);
          byMark.set(mark, entry);
          dress(mark, item);
        }),
      );
      for (const node of nodes) byNode.set(node, block);
      return drawn;
    },
    erase: (block) => text.join(textNodes(block)),
    finish: () => style.remove(),
    at({ x, y }) {
      const mark = document.elementFromPoint(x, y)?.closest('mark');
      return (mark && byMark.get(mark)) ?? null;
    },
    rangesOf: ({ marks }) => [rangeAround(marks)].filter((range) => range !== null),
    disturbed: (records) => records.flatMap((record) => [...touched(record)].flatMap((node) => byNode.get(node) ?? [])),
  };
}
