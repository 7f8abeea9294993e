import type { Claim } from '../../model';

function namesOf({ value }: Claim): readonly string[] {
  if (value.type === 'state') return value.answers;
  return value.type === 'entity' ? value.entities : [];
}

const hasAmount = ({ value }: Claim): boolean => value.type === 'state' && value.amount !== undefined;

const says = (one: Claim, other: Claim): boolean =>
  one.question === other.question &&
  one.stance === other.stance &&
  !hasAmount(other) &&
  namesOf(other).every((name) => namesOf(one).includes(name));

/**
 * A page says the same thing in its headline, its first sentence and further down: of claims that say the same, or less
 * than another, the fullest stays, then the surest, then the first.
 */
export function withoutRepeats(claims: readonly Claim[]): Claim[] {
  const sorted = [...claims].sort((a, b) => namesOf(b).length - namesOf(a).length || b.certainty - a.certainty);
  const kept: Claim[] = [];
  for (const claim of sorted) if (!kept.some((other) => says(other, claim))) kept.push(claim);
  return kept.sort((a, b) => a.block - b.block || a.start - b.start);
}
