import type { NameWords } from '../../../src/core/text/name-words';

/** A capitalised word inside a sentence. */
export interface CapitalisedWord {
  readonly start: number;
  readonly end: number;
}

const CAPITALISED = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}-]*/gu;
const SENTENCE_START = /(?:^|[.!?:…]["”’)]*\s+|[“"‘([•|]\s*|\d\.\s+)$/u;
/** Where most long words are capitalised, as in headlines, capitals mark no names. */
const TITLE_CASE = 0.6;

/** What looks like a name to a reader who knows none: for finding names that the base lacks, not for reading. */
export function capitalisedWords(text: string, words: NameWords): CapitalisedWord[] {
  if (isTitleCase(text)) return [];
  const common = new Set([...words.adjectives, ...words.notInNames, ...words.honorifics]);
  return [...text.matchAll(CAPITALISED)].flatMap((match) => {
    const [word] = match;
    const first = word.split('-')[0]!.toLowerCase();
    const isCommon = common.has(first) || common.has(first.replace(/s$/, ''));
    if (isCommon || SENTENCE_START.test(text.slice(0, match.index))) return [];
    return [{ start: match.index, end: match.index + word.length }];
  });
}

function isTitleCase(text: string): boolean {
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  return long.length > 2 && long.filter((word) => /^\p{Lu}/u.test(word)).length / long.length >= TITLE_CASE;
}
