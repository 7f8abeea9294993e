import type { Term } from '../knowledge/pack';
import type { EntityId } from '../model';
import type { Language } from '../text/language';
import { lemmas } from '../text/lemma';
import { tokeniseLines } from '../text/token-lines';
import { addTerm, keyAt, newNode, type SignalId, type TermKey, type TrieNode } from './term-trie';

/** The concepts of a pack: name → terms, which may name other concepts. */
export type Concepts = Readonly<Record<string, readonly Term[]>>;

/** All terms that some cues use, ready to be found in one pass over a text. */
export interface Vocabulary {
  readonly root: TrieNode;
  /** Signals of `@id` terms. */
  readonly entities: ReadonlyMap<EntityId, readonly SignalId[]>;
  /** For explanations: the term as written in the cues, by signal. */
  readonly terms: readonly Term[];
  /** The signal of a term that was given to `vocabularyOf`. */
  readonly signalOf: (term: Term) => SignalId;
}

/** The places that lie in a place, at any depth. */
export type PlacesIn = (place: EntityId) => readonly EntityId[];

/** The entities that `@id` stands for; `@id+` takes in every place in it. */
function entitiesOf(term: Term, placesIn: PlacesIn): EntityId[] {
  if (!term.endsWith('+')) return [term.slice(1)];
  const place = term.slice(1, -1);
  return [place, ...placesIn(place)];
}

/** The keys of plain terms, each text cut once however many cues use it. */
function keysOf(terms: readonly Term[], language: Language): Map<Term, TermKey[]> {
  const unique = [...new Set(terms)];
  const { tokens, starts } = tokeniseLines(unique);
  const found = lemmas(tokens, language);
  return new Map(
    unique.map((term, t) => {
      const first = starts[t]!;
      return [term, Array.from({ length: starts[t + 1]! - first }, (_, i) => keyAt(tokens, found, first + i))];
    }),
  );
}

/** A concept's plain words and entities, concepts inside it included. */
function expand(term: Term, concepts: Concepts, above: readonly string[] = []): Term[] {
  if (!term.startsWith('$')) return [term];
  const name = term.slice(1);
  const inside = concepts[name];
  if (!inside)
    throw new Error(`The cues use $${name}, which no concept of the pack is called; add it or correct the name.`);
  if (above.includes(name))
    throw new Error(`The concept $${name} contains itself (${[...above, name].join(' → ')}); take one of these out.`);
  return inside.flatMap((inner) => expand(inner, concepts, [...above, name]));
}

/** Compiles terms into one vocabulary. Throws where a term names a concept that is not there. */
export function vocabularyOf(
  terms: Iterable<Term>,
  concepts: Concepts,
  language: Language,
  placesIn: PlacesIn = () => [],
): Vocabulary {
  const root = newNode();
  const entities = new Map<EntityId, SignalId[]>();
  const signals = new Map<Term, SignalId>();
  const uses: { plain: Term; signal: SignalId }[] = [];
  for (const term of terms) {
    if (signals.has(term)) continue;
    const signal = signals.size;
    signals.set(term, signal);
    for (const plain of expand(term, concepts)) uses.push({ plain, signal });
  }
  const keys = keysOf(
    uses.map(({ plain }) => plain).filter((plain) => !plain.startsWith('@')),
    language,
  );
  for (const { plain, signal } of uses) {
    if (!plain.startsWith('@')) addTerm(root, keys.get(plain)!, signal);
    else for (const id of entitiesOf(plain, placesIn)) entities.set(id, [...(entities.get(id) ?? []), signal]);
  }
  const signalOf = (term: Term): SignalId => {
    const signal = signals.get(term);
    if (signal === undefined)
      throw new Error(`The term "${term}" is not in this vocabulary; compile it with the others.`);
    return signal;
  };
  return { root, entities, terms: [...signals.keys()], signalOf };
}
