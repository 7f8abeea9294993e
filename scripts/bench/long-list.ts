import { textReader } from '../../src/background/read-text';
import type { Block } from '../../src/core/model';
import { fromWire, toWire } from '../../src/platform/wire';
import { findingEntries } from '../../src/ui/view/page-views';
import { compileKnowledge } from '../knowledge/compile-knowledge';
import { bestTime, printTable } from './measure';

const BUDGET = 1000;
const LOCALE = 'en-GB';
const PARAGRAPHS = 450;
/** What the popup draws of a section before it is asked for more. */
const FIRST = 20;

/** A log of a long day: four figures a paragraph, hardly one of them twice. */
function longDay(): Block[] {
  const count = (n: number) => n.toLocaleString(LOCALE);
  return Array.from({ length: PARAGRAPHS }, (_, i) => ({
    kind: 'paragraph',
    text: [
      `OVD-Info counted ${count(1200 + 7 * i)} people detained at anti-mobilisation protests across Russia.`,
      `The Defence Ministry said that ${count(300_000 + 1000 * (i % 50))} reservists would be called up.`,
      `Mediazona has confirmed the deaths of ${count(6000 + i)} Russian soldiers in Ukraine.`,
      `At the school in Izhevsk ${10 + (i % 9)} people were killed.`,
    ].join(' '),
  }));
}

/** What the popup does with a page of nearly two thousand findings before it draws: the message, the list, the words. */
export function measureLongList(): void {
  const wire = textReader(JSON.stringify(compileKnowledge()))(longDay(), { published: '2022-09-28' });
  const page = fromWire(wire);
  const words = (entries: ReturnType<typeof findingEntries>) => {
    for (const entry of entries) entry.view();
  };
  const steps: [string, () => void][] = [
    ['message there and back', () => fromWire(JSON.parse(JSON.stringify(toWire(page))))],
    ['list of findings', () => findingEntries(page, LOCALE)],
    ['words of the first', () => words(findingEntries(page, LOCALE).slice(0, FIRST))],
    ['words of all', () => words(findingEntries(page, LOCALE))],
  ];
  console.log(`\nThe popup of a page with ${page.reading.findings.length} findings`);
  const rows = steps.map(([name, work]) => [name, bestTime(work, BUDGET).toFixed(1)]);
  printTable(['step', 'milliseconds'], rows);
}
