import { originOf } from '../../core/comparison/origins';
import type { AsOf, EntityId, Finding, Question, Report, Value } from '../../core/model';
import type { Names } from '../../platform/page-state';
import type { StripInput } from '../strip/layout';
import { stripLabel } from '../strip/strip-label';
import { type AxisKind, type StripValue, stripValue } from '../strip/strip-value';
import { groupReports } from './group-reports';
import type { FindingView, ReportView } from './views';

/** Values and reasons in the reader's words and number formats. */
export interface Wording {
  readonly locale: string;
  value(value: Value, question: Question | undefined): string;
  report(report: Report, finding: Finding): string;
  finding(finding: Finding): string;
}

const nameOf = (names: Names, id: EntityId): string => names.entities[id]?.name ?? id;

const dated = (asOf: AsOf | null): ReportView['asOf'] => asOf && { date: asOf.date, inferred: asOf.inferred };

function reportView(report: Report, finding: Finding, names: Names, wording: Wording): ReportView {
  const { statement } = report;
  const source = names.sources[statement.source];
  const origin = originOf(statement);
  const publisher = source?.publisher ?? statement.source;
  return {
    id: statement.id,
    standing: report.verdict,
    publisher,
    title: source?.title ?? '',
    url: source?.url ?? null,
    origin: origin === null ? publisher : nameOf(names, origin),
    ownOrigin: origin === null,
    via: statement.via.filter((id) => id !== origin).map((id) => nameOf(names, id)),
    asOf: dated(statement.asOf),
    value: wording.value(statement.value, names.questions[statement.question]),
    asWritten: statement.asWritten,
    reason: wording.report(report, finding),
    sentence: statement.sentence,
    paragraph: statement.paragraph,
    notes: statement.notes,
  };
}

/** Of one unit with the claim, so that one axis holds both. */
const sameAxis = (a: Value, b: Value): boolean =>
  a.type === b.type && (a.type !== 'quantity' || b.type !== 'quantity' || (a.unit === b.unit && a.kind === b.kind));

/** The strip of a finding, or `null` where fewer than two values would stand on it. */
function stripOf(finding: Finding, locale: string): StripInput | null {
  const { claim } = finding;
  const kind: AxisKind = claim.value.type === 'date' ? 'date' : 'number';
  const own = stripValue(claim.value);
  const reports = finding.reports
    .filter((report) => report.verdict !== 'not-comparable' && sameAxis(claim.value, report.statement.value))
    .map((report) => ({ standing: report.verdict, value: stripValue(report.statement.value) }))
    .filter((report): report is { standing: typeof report.standing; value: StripValue } => report.value !== null)
    .map(({ standing, value }) => ({ ...value, standing, label: stripLabel(value, kind, locale) }));
  if (!own || reports.length === 0) return null;
  return { kind, claim: { ...own, label: stripLabel(own, kind, locale) }, reports };
}

/** A finding with every id turned into words. `index` is its position in the reading. */
export function findingView(finding: Finding, index: number, names: Names, wording: Wording): FindingView {
  const { claim } = finding;
  const question = names.questions[claim.question];
  return {
    index,
    standing: finding.verdict ?? 'none',
    question: question?.text ?? claim.question,
    asWritten: claim.surface,
    value: wording.value(claim.value, question),
    origin: claim.origin === null ? null : nameOf(names, claim.origin),
    asOf: dated(claim.asOf),
    reason: wording.finding(finding),
    groups: groupReports(finding.reports.map((report) => reportView(report, finding, names, wording))),
    strip: stripOf(finding, wording.locale),
  };
}
