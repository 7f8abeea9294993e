import { originOf } from '../../core/comparison/origins';
import { typeset } from '../../core/explanation/typeset';
import type { Claim, EntityId, Finding, Report, Statement } from '../../core/model';
import type { Names } from '../../platform/page-state';
import { stripInput } from '../strip/strip-input';
import type { Contradictions } from './contradictions';
import { groupReports } from './group-reports';
import { mergeStatements } from './merge-statements';
import type { FindingView, ReportView, StatementView } from './views';
import type { Wording } from './wording';

const nameOf = (names: Names, id: EntityId): string => names.entities[id]?.name ?? id;
const publisherOf = (names: Names, { source }: Statement): string => names.sources[source]?.publisher ?? source;

function statementView(statement: Statement, names: Names, wording: Wording): StatementView {
  const origin = originOf(statement);
  return {
    id: statement.id,
    origin: origin === null ? publisherOf(names, statement) : nameOf(names, origin),
    ownOrigin: origin === null,
    via: statement.via.filter((id) => id !== origin).map((id) => nameOf(names, id)),
    asOf: statement.asOf,
    value: wording.said(statement, statement.question),
    asWritten: statement.asWritten,
    paragraphs: [statement.paragraph],
    notes: statement.notes,
  };
}

function reportView(report: Report, claim: Claim, names: Names, wording: Wording): ReportView {
  const { statement, verdict } = report;
  return {
    ...statementView(statement, names, wording),
    source: statement.source,
    standing: verdict,
    publisher: publisherOf(names, statement),
    reason: wording.report(report, claim),
    sourceNotes: names.sources[statement.source]?.notes ?? [],
  };
}

/** That reports agree has been said; that they give the same, and what it is, need not be said after it. */
const saysMore = ({ verdict, reason }: Finding): boolean =>
  verdict !== null && !(verdict === 'agree' && (reason.code === 'same-value' || reason.code === 'same-answer'));

/** A finding with every id turned into words. `places` are positions in the reading: of it, and of what repeats it. */
export function findingView(
  finding: Finding,
  places: readonly number[],
  names: Names,
  wording: Wording,
  contradictions: Contradictions,
): FindingView {
  const { claim } = finding;
  const reports = mergeStatements(
    finding.reports.map((report) => reportView(report, claim, names, wording)),
    ({ source, standing, reason }) => `${source} ${standing} ${reason}`,
  );
  return {
    places,
    standing: finding.verdict ?? 'none',
    question: typeset(names.questions[claim.question]?.text ?? claim.question),
    asWritten: claim.surface,
    value: wording.said(claim, claim.question),
    origin: claim.origin === null ? null : nameOf(names, claim.origin),
    asOf: claim.asOf,
    summary: wording.finding(finding),
    reason: saysMore(finding) ? (reports[0]?.reason ?? null) : null,
    contradictions: contradictions.ofPage(finding),
    reportContradictions: contradictions.ofReports(finding),
    groups: groupReports(reports),
    own: mergeStatements(
      finding.own.map((statement) => statementView(statement, names, wording)),
      () => '',
    ),
    strip: stripInput(finding, wording),
  };
}
