import { beforeAll, describe, expect, it } from 'vitest';
import { explain } from '../../../scripts/read/explain';
import { report } from '../../../scripts/read/report';
import { styleFor } from '../../../scripts/read/style';
import { textInput } from '../../../scripts/read/text-input';
import { COLUMNS, wrap } from '../../../scripts/read/wrap';
import { bundledKnowledge } from '../../core/bundled-knowledge';

const PLAIN = styleFor({ isTTY: false });
const STORY = textInput(
  `Russia mobilisation: 13 dead in school shooting in Izhevsk
A gunman killed 13 people at a school in Izhevsk on Monday. Police detained 2,353 people at protests across Russia
since 21 September, OVD-Info said. Putin announced the partial mobilisation on 21 September and called up 300,000 reservists.`,
  { published: '2022-09-27' },
);

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('what is printed', () => {
  it('fits the columns of a terminal', () => {
    const printed = [
      report('story.txt', STORY, bundledKnowledge(), PLAIN),
      explain('story.txt', STORY, bundledKnowledge(), PLAIN),
    ];
    const wide = printed.flatMap((text) => text.split('\n')).filter((line) => line.length > COLUMNS);
    expect(wide).toEqual([]);
  });

  it('has conflicts before agreements', () => {
    const printed = report('story.txt', STORY, bundledKnowledge(), PLAIN);
    expect(printed).toMatch(/^≠ /m);
    expect(printed).toMatch(/^= /m);
    expect(printed.lastIndexOf('\n≠ ')).toBeLessThan(printed.indexOf('\n= '));
  });

  it('names publisher, words, origin and day of each report', () => {
    const printed = report('story.txt', STORY, bundledKnowledge(), PLAIN);
    expect(printed).toMatch(/Daily Mirror: “2,353 protesters” \(OVD-Info, 2022-09-26\)/);
  });

  it('says what a text says against itself', () => {
    const text =
      'School shooting in Izhevsk, Russia\nThe gunman killed 13 people at the school in Izhevsk. The gunman killed 15 people at the school in Izhevsk.';
    const printed = report('story.txt', textInput(text, { published: '2022-09-27' }), bundledKnowledge(), PLAIN);
    expect(printed).toMatch(/What the text says against itself\n {2}≠ How many people were killed/);
  });

  it('says so of a text that the base does not know', () => {
    const input = textInput('Bread prices rise in Spain.', {});
    expect(report('bread.txt', input, bundledKnowledge(), PLAIN)).toContain('not about a story that the base knows');
    expect(explain('bread.txt', input, bundledKnowledge(), PLAIN)).toContain('Nothing was weighed');
  });

  it('explains what spoke for and against a question', () => {
    const printed = explain('story.txt', STORY, bundledKnowledge(), PLAIN);
    expect(printed).toMatch(/“2,353( people)?” in block \d answers protest-detentions-total/);
    expect(printed).toMatch(/\+\d\.\d\d need: /);
  });

  it('has colour on a terminal alone, and not where the reader wants none', () => {
    const { NO_COLOR } = process.env;
    delete process.env.NO_COLOR;
    expect(styleFor({ isTTY: true }).red('x')).toBe('\u001b[31mx\u001b[39m');
    expect(styleFor({ isTTY: false }).red('x')).toBe('x');
    process.env.NO_COLOR = '1';
    expect(styleFor({ isTTY: true }).red('x')).toBe('x');
    if (NO_COLOR === undefined) delete process.env.NO_COLOR;
    else process.env.NO_COLOR = NO_COLOR;
  });

  it('breaks lines between words, a long word alone on its line', () => {
    expect(wrap('one two', '> ')).toEqual(['> one two']);
    const [first, second] = wrap(`a ${'b'.repeat(COLUMNS)}`, '> ');
    expect([first, second]).toEqual(['> a', `  ${'b'.repeat(COLUMNS)}`]);
  });
});
