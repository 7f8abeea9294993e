import { groupByOrigin } from '../comparison/origins';
import type { Finding } from '../model';
import { type Fillings, fillFirst } from './fill-template';
import { numberFormat, pluralRules } from './formatters';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/**
 * One plain sentence on a finding as a whole: how many reports bear out its verdict. Agreement is counted in origins,
 * and said to be no more than one where all reports go back to one, or to the page's own.
 */
export function explainFinding({ claim, reports, verdict }: Finding, names: Names, locale: string): string {
  const { findings } = messagesFor(locale);
  if (verdict === null) return findings.none ?? '';
  const deciding = reports.filter((report) => report.verdict === verdict);
  const groups = groupByOrigin(deciding);
  const [only] = groups.length === 1 ? groups : [];
  const rule = pluralRules(locale).select(deciding.length);
  const isOwnOrigin = only?.origin != null && only.origin === claim.origin;
  const format = numberFormat(locale);
  const fillings: Fillings = {
    reports: format.format(deciding.length),
    origins: format.format(groups.length),
    origin: only?.origin ? names.entity(only.origin) : undefined,
  };
  const kinds = [...(isOwnOrigin ? ['own-origin'] : []), ...(only ? ['one-origin.named', 'one-origin'] : [])];
  const keys = kinds.map((kind) => `${verdict}.${rule}.${kind}`);
  return fillFirst(findings, [...keys, `${verdict}.${rule}`, `${verdict}.other`], fillings) ?? '';
}
