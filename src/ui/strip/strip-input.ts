import { inBaseUnit, measureOf } from '../../core/comparison/measure';
import type { Finding, QuantityValue, Report, Value } from '../../core/model';
import type { Wording } from '../view/wording';
import type { StripInput } from './layout';
import { stripLabel } from './strip-label';
import { type AxisKind, type StripValue, stripValue } from './strip-value';

/** A value in the unit of another, so that one axis holds both; `null` where they measure different things. */
function inUnitOf(own: QuantityValue, value: QuantityValue): QuantityValue | null {
  const [to, from] = [measureOf(own), measureOf(value)];
  if (to.dimension !== from.dimension || own.change !== value.change) return null;
  if (own.unit === value.unit) return value;
  const { min, max } = inBaseUnit(value, from);
  const back = (end: number | null) => (end === null ? null : (end - (to.offset ?? 0)) / to.factor);
  return { ...value, min: back(min), max: back(max) };
}

/** Where a report's value stands on the axis of the page's own; `null` where it has no place on it. */
function onAxisOf(own: Value, value: Value): StripValue | null {
  if (own.type !== value.type) return null;
  if (own.type !== 'quantity' || value.type !== 'quantity') return stripValue(value);
  const converted = inUnitOf(own, value);
  return converted && stripValue(converted);
}

/** "Tens of thousands" keeps its words, for its ends are only what the words are taken to mean. */
const isVague = (value: Value): boolean => value.type === 'quantity' && value.form === 'vague';

/** An article that gives one value twice has one mark. */
const distinct = (reports: readonly Report[]): Report[] => [
  ...new Map(
    reports.map((report) => [
      JSON.stringify([report.statement.source, report.statement.value, report.verdict]),
      report,
    ]),
  ).values(),
];

/** The number strip of a finding; `null` where no report can stand on one axis with the claim. What is denied has no place. */
export function stripInput({ claim, reports }: Finding, wording: Wording): StripInput | null {
  const kind: AxisKind = claim.value.type === 'date' ? 'date' : 'number';
  const labelled = (place: StripValue, value: Value) => ({
    ...place,
    label: isVague(value) ? wording.value(value, claim.question) : stripLabel(place, kind, wording.locale),
  });
  const own = stripValue(claim.value);
  const others = distinct(reports)
    .filter(({ verdict, statement }) => verdict !== 'not-comparable' && statement.stance !== 'denied')
    .flatMap(({ verdict, statement }) => {
      const place = onAxisOf(claim.value, statement.value);
      return place ? [{ ...labelled(place, statement.value), standing: verdict }] : [];
    });
  return own && claim.stance !== 'denied' && others.length > 0
    ? { kind, claim: labelled(own, claim.value), reports: others }
    : null;
}
