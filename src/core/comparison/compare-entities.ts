import type { EntityId, EntityValue, Question } from '../model';
import { agree, compatible, conflict, type Outcome } from './outcome';
import { onlySide } from './sides';
import { isWithin, type World } from './world';

/** Persons and places by who and where they are; a place in another leaves room for it. Of several right answers a shorter list agrees. */
export function compareEntities(
  claim: EntityValue,
  statement: EntityValue,
  question: Pick<Question, 'kind' | 'several'>,
  world: World,
): Outcome {
  const [a, b] = [new Set(claim.entities), new Set(statement.entities)];
  const [claimNamed, statementNamed] = [[...a].every((id) => b.has(id)), [...b].every((id) => a.has(id))];
  if (claimNamed && statementNamed) return agree({ code: 'same-value' });
  const fewer = onlySide(claimNamed, statementNamed);
  if (fewer) return (question.several ? agree : compatible)({ code: 'fewer-names', fewer });
  if ([...a].some((id) => b.has(id))) return compatible({ code: 'shared-names' });
  const inner = onlySide(someLiesIn(a, b, world), someLiesIn(b, a, world));
  if (inner) return compatible({ code: 'contained-place', inner });
  if (question.several || a.size > 1 || b.size > 1) return compatible({ code: 'other-names' });
  return conflict({ code: question.kind === 'place' ? 'different-location' : 'different-person' });
}

function someLiesIn(inner: ReadonlySet<EntityId>, outer: ReadonlySet<EntityId>, world: World): boolean {
  return [...inner].some((place) => [...outer].some((around) => isWithin(world, place, around)));
}
