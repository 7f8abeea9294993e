import type { PackEntity } from '../knowledge/pack';
import type { EntityId } from '../model';
import { NUMBER, SPACED, type Tokens } from '../text/tokens';
import { NO_WORD } from '../text/words';
import { type AliasKey, type AliasPattern, aliasPatterns, fitsPattern, isFullStop, keyOf } from './alias-pattern';

/** One alias of one entity; `needs` are terms of which one must stand near, or `null`. */
export interface Candidate {
  readonly entity: PackEntity;
  readonly pattern: AliasPattern;
  readonly needs: readonly string[] | null;
}

interface Node {
  next: Map<AliasKey, Node> | null;
  ends: Candidate[] | null;
}

/** The index from aliases to the entities that bear them: a trie over words. */
export interface Gazetteer {
  readonly root: Node;
  /** First letter of each entity's name. */
  readonly initials: ReadonlyMap<EntityId, string>;
}

/** Tokens `[first, last)` that are written like an alias of each candidate. */
export interface Match {
  readonly first: number;
  readonly last: number;
  readonly candidates: readonly Candidate[];
}

/** Abbreviations of up to this many letters may bear a full stop inside a name: "St.", "Gen.". */
const LONGEST_ABBREVIATION = 4;

function add(root: Node, candidate: Candidate): void {
  let node = root;
  for (const word of candidate.pattern.words) {
    node.next ??= new Map();
    const next = node.next.get(word) ?? { next: null, ends: null };
    node.next.set(word, next);
    node = next;
  }
  node.ends ??= [];
  node.ends.push(candidate);
}

export function gazetteerOf(entities: readonly PackEntity[]): Gazetteer {
  const root: Node = { next: new Map(), ends: null };
  const named = entities.flatMap((entity) => entity.aliases.map((alias) => ({ entity, alias })));
  const patterns = aliasPatterns(named.map(({ alias }) => alias));
  named.forEach(({ entity, alias }, i) => {
    const pattern = patterns[i]!;
    const usable = pattern.words.length > 0 && !pattern.words.includes(NO_WORD);
    if (usable) add(root, { entity, pattern, needs: alias.needs?.length ? alias.needs : null });
  });
  return { root, initials: new Map(entities.map(({ id, name }) => [id, name.charAt(0)])) };
}

/** Does a full stop at `i` belong to the abbreviation before it, so that a name can go on after it? */
function isInnerStop(tokens: Tokens, i: number): boolean {
  const length = tokens.end[i - 1]! - tokens.start[i - 1]!;
  return isFullStop(tokens, i) && !(tokens.flags[i]! & SPACED) && length <= LONGEST_ABBREVIATION;
}

/** The longest alias that starts at token `first`, or `null`. */
export function matchAt({ root }: Gazetteer, tokens: Tokens, first: number): Match | null {
  if (tokens.kind[first] === NUMBER) return null;
  let node = root.next?.get(tokens.word[first]!);
  let best: Match | null = null;
  for (let i = first + 1; node; ) {
    const candidates = node.ends?.filter(({ pattern }) => fitsPattern(pattern, tokens, first, i));
    if (candidates?.length) best = { first, last: i, candidates };
    if (!node.next || i >= tokens.count) break;
    let at = i;
    if (isInnerStop(tokens, at) && at + 1 < tokens.count) at++;
    node = node.next.get(keyOf(tokens, at));
    i = at + 1;
  }
  return best;
}
