import { groupByOrigin } from '../comparison/origins';
import type { Finding } from '../model';
import { type Fillings, fillFirst } from './fill-template';
import { numberFormat, pluralRules } from './formatters';
import { messagesFor } from './messages-for';
import type { Names } from './names';

/**
 * One plain sentence on a finding as a whole: how many articles bear out its verdict, each counted once however often
 * it says so. Agreement is counted in origins,
 * and said to be no more than one where all reports go back to one, or to the page's own.
 */
export function explainFinding({ claim, reports, verdict }: Finding, names: Names, locale: string): string {
  const { findings } = messagesFor(locale);
  if (verdict === null) return findings.none ?? '';
  const deciding = reports.filter((report) => report.verdict === verdict);
  const groups = groupByOrigin(deciding);
  const [only] = groups.length === 1 ? groups : [];
  const reporting = new Set(deciding.map(({ statement }) => statement.source)).size;
  const rule = pluralRules(locale).select(reporting);
  const isOwnOrigin = only?.origin != null && only.origin === claim.origin;
  const format = numberFormat(locale);
  const fillings: Fillings = {
    reports: format.format(reporting),
    // An article that credits one figure to two voices is still one article.
    origins: format.format(Math.min(groups.length, reporting)),
    origin: only?.origin ? names.entity(only.origin) : undefined,
  };
  const kinds = [...(isOwnOrigin ? ['own-origin'] : []), ...(only ? ['one-origin.named', 'one-origin'] : [])];
  const keys = kinds.map((kind) => `${verdict}.${rule}.${kind}`);
  return fillFirst(findings, [...keys, `${verdict}.${rule}`, `${verdict}.other`], fillings) ?? '';
}
