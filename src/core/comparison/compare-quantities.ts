import type { QuantityValue } from '../model';
import type { Unit } from '../quantities/units';
import type { SideName } from '../reason';
import { type Interval, includes, isDisjoint, isSameInterval, pointOf } from './interval';
import { inBaseUnit, measureOf } from './measure';
import { agree, compatible, conflict, notComparable, type Outcome } from './outcome';
import { onlySide } from './sides';
import { roomOf, roundingTo } from './tolerance';

/** A quantity as the algebra needs it: as stated, what rounds to it, and the room that it leaves, in the base unit. */
interface Measured {
  readonly value: QuantityValue;
  readonly stated: Interval;
  readonly rounding: Interval;
  readonly room: Interval;
}

/** Quantities as intervals: see `tolerance.ts` for what a rounded figure leaves room for. */
export function compareQuantities(claim: QuantityValue, statement: QuantityValue): Outcome {
  const [a, b] = [measureOf(claim), measureOf(statement)];
  const unlike = compareMeasures(claim, statement, a, b);
  return unlike ?? compareMeasured(measured(claim, a), measured(statement, b));
}

function measured(value: QuantityValue, measure: Unit): Measured {
  return {
    value,
    stated: inBaseUnit(value, measure),
    rounding: inBaseUnit(roundingTo(value), measure),
    room: inBaseUnit(roomOf(value), measure),
  };
}

/** @returns the outcome where the two do not measure the same thing, else `null`. */
function compareMeasures(claim: QuantityValue, statement: QuantityValue, a: Unit, b: Unit): Outcome | null {
  const change = onlySide(claim.change !== null, statement.change !== null);
  if (change) return notComparable({ code: 'change-against-level', change });
  if (a.dimension !== b.dimension) {
    if (claim.kind === 'money' && statement.kind === 'money') {
      return notComparable({ code: 'different-currency', claim: claim.unit ?? '', statement: statement.unit ?? '' });
    }
    if (claim.kind !== statement.kind) return notComparable({ code: 'different-kind' });
    return notComparable({ code: 'different-unit', claim: claim.unit, statement: statement.unit });
  }
  return claim.change === statement.change ? null : conflict({ code: 'opposite-change' });
}

function compareMeasured(claim: Measured, statement: Measured): Outcome {
  if (isDisjoint(claim.room, statement.room)) return conflict(whyDisjoint(claim, statement));
  if (isSameInterval(claim.stated, statement.stated)) return agree({ code: 'same-value' });
  const [a, b] = [pointOf(claim.stated), pointOf(statement.stated)];
  if (a !== null && b !== null) return comparePoints(claim, statement, a, b);
  return compareLoosely(claim, statement);
}

function whyDisjoint(claim: Measured, statement: Measured): Parameters<typeof conflict>[0] {
  const bound = onlySide(pointOf(claim.stated) === null, pointOf(statement.stated) === null);
  if (!bound) return { code: 'disjoint' };
  return { code: 'outside-bound', bound, shape: shapeOf(bound === 'claim' ? claim.stated : statement.stated) };
}

/** Two figures that leave room for each other and are not the same: does the one round to the other? */
function comparePoints(claim: Measured, statement: Measured, a: number, b: number): Outcome {
  const [claimTakes, statementTakes] = [includes(claim.rounding, b), includes(statement.rounding, a)];
  const coarser = onlySide(claimTakes, statementTakes) ?? wider(claim, statement, b - a);
  const isSaid = (coarser === 'claim' ? claim : statement).value.approximate;
  if ((claimTakes && statementTakes) || (isSaid && (claimTakes || statementTakes))) {
    return agree({ code: 'same-when-rounded', coarser });
  }
  if (includes(claim.room, b) || includes(statement.room, a)) return compatible({ code: 'rounder', coarser });
  return compatible({ code: 'overlapping-ranges' });
}

/** Where at least one is a bound, a range or a vague word, and there is room for both. */
function compareLoosely(claim: Measured, statement: Measured): Outcome {
  const vaguer = onlySide(claim.value.form === 'vague', statement.value.form === 'vague');
  if (vaguer) return compatible({ code: 'vaguer', vaguer });
  const bound = onlySide(isLoose(claim), isLoose(statement));
  if (bound) {
    return compatible({ code: 'within-bound', bound, shape: shapeOf((bound === 'claim' ? claim : statement).stated) });
  }
  const isOpen = [claim, statement].some(({ stated }) => shapeOf(stated) !== 'range');
  return compatible({ code: isOpen ? 'bounds-allow-both' : 'overlapping-ranges' });
}

const isLoose = ({ stated }: Measured) => pointOf(stated) === null;

function shapeOf({ min, max }: Interval): 'floor' | 'ceiling' | 'range' {
  if (max === null) return 'floor';
  return min === null ? 'ceiling' : 'range';
}

/** The side with more room; of two with as much, the lower number, so that either order gives the same. */
function wider(claim: Measured, statement: Measured, rise: number): SideName {
  const more = width(claim.room) - width(statement.room);
  return (more || rise) > 0 ? 'claim' : 'statement';
}

const width = ({ min, max }: Interval) => (max ?? Number.POSITIVE_INFINITY) - (min ?? Number.NEGATIVE_INFINITY);
