import { fold } from './characters';
import type { Ending, Inflection, Language } from './language';
import type { Tokens } from './tokens';
import { intern, NO_WORD, type WordId, wordOf } from './words';

const VOWELS = 'aeiouy';

function vowelGroups(stem: string): number {
  let groups = 0;
  for (let i = 0; i < stem.length; i++) {
    const vowel = VOWELS.includes(stem[i]!) && !(i === 0 && stem[i] === 'y');
    if (vowel && (i === 0 || !VOWELS.includes(stem[i - 1]!))) groups++;
  }
  return groups;
}

/** "nam", "us", "hop": one vowel, then one consonant that would have been doubled, had there been no "e". */
function lostE(stem: string): boolean {
  const [vowel, last] = [stem.at(-2) ?? '_', stem.at(-1)!];
  if (vowelGroups(stem) !== 1 || VOWELS.includes(last) || 'wx'.includes(last)) return false;
  return VOWELS.includes(vowel) && (!VOWELS.includes(stem.at(-3) ?? '_') || stem.at(-4) === 'q');
}

function completeStem(stem: string, { stems }: Inflection): string {
  if (vowelGroups(stem) === 0) return `${stem}e`;
  for (const { end, add } of stems) {
    if (!stem.endsWith(end)) continue;
    if (add === 'undouble') return vowelGroups(stem) > 1 || end !== 'll' ? stem.slice(0, -1) : stem;
    return stem + add;
  }
  return lostE(stem) ? `${stem}e` : stem;
}

const fits = (word: string, { end, least, except }: Ending): boolean =>
  word.endsWith(end) && word.length - end.length >= least && !except?.includes(word);

function base(word: string, inflection: Inflection): string {
  for (const rule of inflection.endings) {
    if (rule.except?.includes(word)) return word;
    if (!fits(word, rule)) continue;
    const stem = word.slice(0, word.length - rule.end.length) + rule.replace;
    if (rule.again) return base(stem, inflection);
    if (!rule.verb) return stem;
    if (vowelGroups(stem) > 0) return completeStem(stem, inflection);
  }
  return word;
}

function respell(word: string, { spellings, spellingEnds }: Inflection): string {
  const whole = spellings[word];
  if (whole !== undefined) return whole;
  const rule = spellingEnds.find((ending) => fits(word, ending));
  return rule ? word.slice(0, word.length - rule.end.length) + rule.replace : word;
}

/**
 * The base form of a word, in one spelling: "detained" → "detain", "women" → "woman", "mobilized" → "mobilise".
 * It knows no parts of speech: what it returns is for comparing with another lemma and not for showing.
 */
export function lemma(word: string, { inflection }: Language): string {
  const folded = fold(word);
  if (/[^a-z']/.test(folded)) return folded;
  const irregular = Object.hasOwn(inflection.irregular, folded) ? inflection.irregular[folded]! : null;
  return respell(irregular ?? base(folded, inflection), inflection);
}

const caches = new WeakMap<Language, number[]>();

/** `lemma` from word id to word id, remembered. */
export function lemmaOf(word: WordId, language: Language): WordId {
  let cache = caches.get(language);
  if (!cache) {
    cache = [];
    caches.set(language, cache);
  }
  const known = cache[word];
  if (known !== undefined) return known;
  const found = word === NO_WORD ? NO_WORD : intern(lemma(wordOf(word), language));
  cache[word] = found;
  return found;
}

/** The lemma of each token, as word ids: what terms of a cue language are compared with. */
export function lemmas(tokens: Tokens, language: Language): Uint32Array {
  const found = new Uint32Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) found[i] = lemmaOf(tokens.word[i]!, language);
  return found;
}
