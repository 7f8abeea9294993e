import type { Span } from '../model';
import type { Language } from '../text/language';
import type { TextBlock } from '../text/text-block';
import { aliasContext } from './alias-context';
import { bodyNames } from './body-names';
import { isTitleCase } from './capital-runs';
import { type EntityMention, mentionOf } from './entity-mention';
import type { Gazetteer } from './gazetteer';
import { gazetteerMentions } from './gazetteer-mentions';
import { longestSpans } from './longest-spans';
import type { NameLexicon } from './name-lexicon';
import { personNames } from './person-names';
import { surnameMentions } from './surnames';

/** Names that the gazetteer lacks, told by their form; they do not begin inside a name that it has. */
function nameForms(
  block: TextBlock,
  index: number,
  known: readonly EntityMention[],
  lexicon: NameLexicon,
): EntityMention[] {
  const { tokens } = block;
  const titleCase = isTitleCase(block);
  const taken = new Map<number, number>();
  const places = new Set<number>();
  for (const { first, last, category } of known) {
    for (let i = first; i < last; i++) if (category !== 'person') taken.set(i, first);
    if (category === 'place' && last === first + 1) places.add(first);
  }
  const persons = personNames(tokens, lexicon, titleCase, (i) => taken.has(i)).map(([first, last]) =>
    mentionOf(index, tokens, [first, last], 'person'),
  );
  if (titleCase) return persons;
  const bodies = bodyNames(tokens, lexicon, (i) => places.has(i));
  const whole = bodies.map(({ first, last, category }) =>
    mentionOf(index, tokens, [taken.get(first) ?? first, last], category),
  );
  return [...whole, ...persons];
}

/**
 * "Aleksandr Lukashenko" where the gazetteer has "Lukashenko" alone: the longer form keeps the entity if its first
 * letter is that of the name the entity goes by.
 */
function withEntity(
  form: EntityMention,
  byEnd: ReadonlyMap<number, EntityMention>,
  initials: ReadonlyMap<string, string>,
): EntityMention {
  const inside = form.category === 'person' ? byEnd.get(form.last) : undefined;
  if (inside?.entity === undefined || inside.category !== 'person' || inside.first <= form.first) return form;
  return initials.get(inside.entity) === form.surface[0] ? { ...form, entity: inside.entity } : form;
}

/** What the gazetteers hold, events apart: their names often hold the names of places and people. */
export interface NameIndex {
  readonly names: Gazetteer;
  readonly events: Gazetteer;
}

const isApart = (a: Span, b: Span): boolean => a.end <= b.start || b.end <= a.start;
const isHeldBy = (name: Span, event: Span): boolean =>
  event.start <= name.start && name.end <= event.end && event.end - event.start > name.end - name.start;

/** Events with the names in them, both in order; an event that cuts through a name goes. Longer ones first of two that start together. */
function withEvents(names: readonly EntityMention[], events: readonly EntityMention[]): EntityMention[] {
  if (events.length === 0) return [...names];
  let from = 0;
  const whole = events.filter((event) => {
    while (from < names.length && names[from]!.end <= event.start) from++;
    for (let i = from; i < names.length && names[i]!.start < event.end; i++)
      if (!isApart(names[i]!, event) && !isHeldBy(names[i]!, event)) return false;
    return true;
  });
  return [...names, ...whole].sort((a, b) => a.start - b.start || b.end - a.end);
}

/**
 * The people, places, organisations and events named in each block: those of the gazetteers, names recognised by
 * their form, and surnames of people named in full before. The longest counts of those that overlap, but that the
 * name of an event may hold others: "Russia's invasion of Ukraine" is an event and two places.
 */
export function entityMentions(
  blocks: readonly TextBlock[],
  { names, events }: NameIndex,
  lexicon: NameLexicon,
  language: Language,
): EntityMention[][] {
  const context = aliasContext(blocks, language);
  const known = gazetteerMentions(blocks, names, context, lexicon);
  const full = blocks.map((block, i) => {
    const mentions = known[i]!;
    const byEnd = new Map(mentions.map((mention) => [mention.last, mention]));
    const forms = nameForms(block, i, mentions, lexicon).map((form) => withEntity(form, byEnd, names.initials));
    return longestSpans([...mentions, ...forms], block.tokens.text.length);
  });
  const surnames = surnameMentions(blocks, full);
  const eventful = gazetteerMentions(blocks, events, context, lexicon, known);
  return full.map((mentions, i) => {
    const all = longestSpans([...mentions, ...surnames[i]!], blocks[i]!.tokens.text.length);
    return withEvents(all, eventful[i]!);
  });
}
