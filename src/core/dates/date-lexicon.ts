import type { Language } from '../text/language';
import { compilePhrases, firstWords, type Phrases } from '../text/phrases';
import { intern, type WordId } from '../text/words';

export type Period = 'day' | 'week' | 'month' | 'year';

/** The date words of a language, by word id. */
export interface DateLexicon {
  readonly months: ReadonlyMap<WordId, number>;
  readonly doubtfulMonths: ReadonlySet<WordId>;
  readonly weekdays: ReadonlyMap<WordId, number>;
  readonly shortWeekdays: ReadonlyMap<WordId, number>;
  readonly seasons: ReadonlyMap<WordId, number>;
  readonly doubtfulSeasons: ReadonlySet<WordId>;
  readonly seasonLeads: ReadonlySet<WordId>;
  readonly parts: ReadonlyMap<WordId, 0 | 1 | 2>;
  readonly partLinks: ReadonlySet<WordId>;
  readonly leads: ReadonlySet<WordId>;
  readonly of: ReadonlySet<WordId>;
  readonly the: ReadonlySet<WordId>;
  readonly to: ReadonlySet<WordId>;
  readonly and: ReadonlySet<WordId>;
  readonly lasting: ReadonlySet<WordId>;
  readonly pasts: ReadonlySet<WordId>;
  readonly pastEnds: readonly string[];
  readonly clauseStarts: ReadonlySet<WordId>;
  readonly clocks: ReadonlySet<WordId>;
  readonly ordinalEnds: ReadonlySet<WordId>;
  readonly dayFirst: boolean;
  readonly days: Phrases<readonly [number, number]>;
  readonly last: ReadonlySet<WordId>;
  readonly this: ReadonlySet<WordId>;
  readonly next: ReadonlySet<WordId>;
  readonly earlier: ReadonlySet<WordId>;
  readonly later: ReadonlySet<WordId>;
  readonly weekends: ReadonlySet<WordId>;
  readonly periods: ReadonlyMap<WordId, Period>;
  readonly periodPlurals: ReadonlyMap<WordId, Period>;
  readonly ago: ReadonlySet<WordId>;
  readonly past: Phrases<true>;
  readonly recent: Phrases<number>;
  readonly afterwards: ReadonlySet<WordId>;
  readonly beforehand: ReadonlySet<WordId>;
  readonly fromThere: Phrases<number>;
  readonly future: ReadonlySet<WordId>;
  readonly articles: ReadonlySet<WordId>;
  readonly elapsed: Phrases<'after' | 'length' | 'before'>;
  readonly dayLabels: ReadonlyMap<WordId, Period>;
  readonly old: ReadonlySet<WordId>;
  readonly ordinalLeads: ReadonlySet<WordId>;
  /** Words that a relative date can start with. */
  readonly relativeStarts: ReadonlySet<WordId>;
}

const ids = (words: readonly string[]): ReadonlySet<WordId> => new Set(words.map(intern));
const byId = <T>(table: Readonly<Record<string, T>>): ReadonlyMap<WordId, T> =>
  new Map(Object.entries(table).map(([word, value]) => [intern(word), value]));
const phrases = <T>(table: Readonly<Record<string, T>>): Phrases<T> => compilePhrases(Object.entries(table));

function compile({ dates: words }: Language): DateLexicon {
  const days = phrases(words.days);
  const recent = phrases(words.recent);
  const fromThere = phrases(words.fromThere);
  const past = compilePhrases(words.past.map((phrase) => [phrase, true as const]));
  const lists = [words.last, words.this, words.next, words.earlier, words.later, words.articles, words.the];
  const parts = Object.keys(words.parts);
  const starts = [days, recent, fromThere, past].flatMap((table) => [...firstWords<unknown>(table)]);
  return {
    months: byId(words.months),
    doubtfulMonths: ids(words.doubtfulMonths),
    weekdays: byId(words.weekdays),
    shortWeekdays: byId(words.shortWeekdays),
    seasons: byId(words.seasons),
    doubtfulSeasons: ids(words.doubtfulSeasons),
    seasonLeads: ids(words.seasonLeads),
    parts: byId(words.parts),
    partLinks: ids(words.partLinks),
    leads: ids(words.leads),
    of: ids(words.of),
    the: ids(words.the),
    to: ids(words.to),
    and: ids(words.and),
    lasting: ids(words.lasting),
    pasts: ids(words.pasts),
    pastEnds: words.pastEnds,
    clauseStarts: ids(words.clauseStarts),
    clocks: ids(words.clocks),
    ordinalEnds: ids(words.ordinalEnds),
    dayFirst: words.dayFirst,
    days,
    last: ids(words.last),
    this: ids(words.this),
    next: ids(words.next),
    earlier: ids(words.earlier),
    later: ids(words.later),
    weekends: ids(words.weekends),
    periods: byId(words.periods),
    periodPlurals: byId(words.periodPlurals),
    ago: ids(words.ago),
    past,
    recent,
    afterwards: ids(words.afterwards),
    beforehand: ids(words.beforehand),
    fromThere,
    future: ids(words.future),
    articles: ids(words.articles),
    elapsed: phrases(words.elapsed),
    dayLabels: byId(words.dayLabels),
    old: ids(words.old),
    ordinalLeads: ids(words.ordinalLeads),
    relativeStarts: new Set([...[...lists.flat(), ...parts].map(intern), ...starts, ...byId(words.weekdays).keys()]),
  };
}

const compiled = new WeakMap<Language, DateLexicon>();

/** The date words of a language, compiled once. */
export function dateLexicon(language: Language): DateLexicon {
  let lexicon = compiled.get(language);
  if (!lexicon) {
    lexicon = compile(language);
    compiled.set(language, lexicon);
  }
  return lexicon;
}
