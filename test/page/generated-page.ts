import fc from 'fast-check';

/*
 * Pages that nobody would write: nested and empty elements, texts cut into pieces, white space of every kind.
 */

const word = fc.constantFrom(
  'Ada Lovelace',
  '2,353',
  '4,000',
  '1',
  'people',
  'é',
  'e\u0301',
  '😀',
  '2,\u00ad353',
  'שלום',
  '&lt;b&gt;',
);
const space = fc.constantFrom(' ', '\n  ', '\u00a0', '', '\t', '  ');
const text = fc.array(fc.tuple(word, space), { maxLength: 6 }).map((pairs) => pairs.flat().join(''));
const inlineTag = fc.constantFrom('b', 'i', 'a', 'span', 'em', 'mark', 'sup', 'code');
const blockTag = fc.constantFrom(
  'p',
  'div',
  'section',
  'ul',
  'li',
  'blockquote',
  'h2',
  'table',
  'td',
  'figure',
  'form',
);
const odd = fc.constantFrom(
  '<br>',
  '<hr>',
  '<!-- 7,777 -->',
  '<script>7,777</script>',
  '<img>',
  '<svg><text>7</text></svg>',
  '<wbr>',
  '<textarea>7,777</textarea>',
  '<p hidden>7,777</p>',
  '<template>7,777</template>',
);

const { node } = fc.letrec<{ node: string; children: string }>((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    { arbitrary: text, weight: 5 },
    { arbitrary: odd, weight: 1 },
    { arbitrary: fc.tuple(inlineTag, tie('children')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`), weight: 4 },
    { arbitrary: fc.tuple(blockTag, tie('children')).map(([tag, inner]) => `<${tag}>${inner}</${tag}>`), weight: 4 },
  ),
  children: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
}));

/** Cuts text nodes apart, as frameworks leave them, and adds empty ones. */
const CUT = `<script>
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (const node of nodes) {
    if (node.length > 4) node.splitText(node.length >> 1);
    node.before(document.createTextNode(''));
  }
</script>`;

/** The same page for the same seed. */
export function generatedPage(seed: number): string {
  const [body] = fc.sample(fc.array(node, { minLength: 12, maxLength: 30 }), { seed, numRuns: 1 });
  return `<!doctype html><html><body>${(body ?? []).join('')}<p>At last 2,353 people.</p>${CUT}</body></html>`;
}
