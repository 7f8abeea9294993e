import type { Block, Mention } from '../../src/core/model';
import { success } from '../../src/platform/failure';
import type { NamedReading } from '../../src/platform/page-state';
import { toWire } from '../../src/platform/wire';

/*
 * What a page script needs of the extension's API, without an extension. The background's part is played by a reader
 * that knows numerals, to which it finds nothing to compare, and the person Ada Lovelace.
 */

type Listener = (message: unknown, sender: object) => unknown;
type StorageListener = (changes: Record<string, { newValue: unknown }>, area: string) => void;

export const calls = { read: 0, announced: [] as unknown[] };
const stored: Record<string, unknown> = {};
const storageListeners = new Set<StorageListener>();

const FIGURE = /\d(?:[\d,.\u00ad]*\d)?/g;
const PERSON = /Ada\s+Lovelace/g;

function mentionsOf(blocks: readonly Block[]): Mention[] {
  return blocks.flatMap(({ text }, block) => {
    const found = (pattern: RegExp, category: Mention['category']) =>
      [...text.matchAll(pattern)].map((match) => {
        const start = match.index;
        return { block, start, end: start + match[0].length, surface: match[0], category };
      });
    return [...found(FIGURE, 'figure'), ...found(PERSON, 'person')];
  });
}

/** A question that every numeral with a comma answers, so that there are findings too. */
function readingOf(blocks: readonly Block[]): NamedReading {
  const mentions = mentionsOf(blocks);
  const findings = mentions
    .filter(({ surface }) => surface.includes(','))
    .map(({ block, start, end, surface }) => ({
      claim: {
        block,
        start,
        end,
        surface,
        question: 'how-many',
        value: { type: 'state', answers: ['many'] } as const,
        stance: 'asserted' as const,
        scope: {},
        origin: null,
        asOf: null,
        certainty: 1,
      },
      reports: [],
      own: [],
      verdict: null,
      reason: { code: 'no-other-report' },
    }));
  return {
    reading: { relevance: { level: 'story', score: 1 }, source: null, mentions, findings },
    names: { questions: {}, sources: {}, entities: {}, stories: [], sourceCount: 0 },
  } as NamedReading;
}

async function sendMessage({ type, payload }: { type: string; payload: { blocks: Block[] } }) {
  if (type !== 'text.read') return void calls.announced.push(payload);
  calls.read++;
  return success(toWire(readingOf(structuredClone(payload.blocks))));
}

export default {
  runtime: {
    id: 'test',
    getURL: (path: string) => `chrome-extension://test/${path}`,
    sendMessage,
    onMessage: { addListener: (_: Listener) => {}, removeListener: (_: Listener) => {} },
  },
  i18n: { getUILanguage: () => 'en-GB' },
  storage: {
    local: {
      get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
      set: async (values: Record<string, unknown>) => {
        Object.assign(stored, values);
        const changes = Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }]));
        for (const listener of storageListeners) listener(changes, 'local');
      },
    },
    onChanged: {
      addListener: (listener: StorageListener) => storageListeners.add(listener),
      removeListener: (listener: StorageListener) => storageListeners.delete(listener),
    },
  },
};
