import { originOf } from '../../core/comparison/origins';
import type { EntityId, Finding, Report } from '../../core/model';
import type { Names } from '../../platform/page-state';
import { stripInput } from '../strip/strip-input';
import { groupReports } from './group-reports';
import type { FindingView, ReportView } from './views';
import type { Wording } from './wording';

const nameOf = (names: Names, id: EntityId): string => names.entities[id]?.name ?? id;

function reportView(report: Report, finding: Finding, names: Names, wording: Wording): ReportView {
  const { statement } = report;
  const origin = originOf(statement);
  const publisher = names.sources[statement.source]?.publisher ?? statement.source;
  return {
    id: statement.id,
    standing: report.verdict,
    publisher,
    origin: origin === null ? publisher : nameOf(names, origin),
    ownOrigin: origin === null,
    via: statement.via.filter((id) => id !== origin).map((id) => nameOf(names, id)),
    asOf: statement.asOf,
    value: wording.value(statement.value, statement.question),
    asWritten: statement.asWritten,
    reason: wording.report(report, finding.claim),
    paragraph: statement.paragraph,
    notes: statement.notes,
  };
}

/** A finding with every id turned into words. `index` is its position in the reading. */
export function findingView(finding: Finding, index: number, names: Names, wording: Wording): FindingView {
  const { claim } = finding;
  const reports = finding.reports.map((report) => reportView(report, finding, names, wording));
  return {
    places: [index],
    standing: finding.verdict ?? 'none',
    question: names.questions[claim.question]?.text ?? claim.question,
    asWritten: claim.surface,
    value: wording.value(claim.value, claim.question),
    origin: claim.origin === null ? null : nameOf(names, claim.origin),
    asOf: claim.asOf,
    summary: wording.finding(finding),
    reason: finding.verdict === null ? null : (reports[0]?.reason ?? null),
    contradictions: [],
    groups: groupReports(reports),
    strip: stripInput(finding, wording),
  };
}
