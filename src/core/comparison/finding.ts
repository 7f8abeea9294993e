import type { Claim, Finding, Question, Report, SourceId, Statement } from '../model';
import { compare } from './compare';
import { overallVerdict, verdictRank } from './overall-verdict';
import type { World } from './world';

/**
 * Sets a claim against all statements on its question. Statements on other questions are passed over.
 *
 * The reports come strongest verdict first (the order of `VERDICTS`), then newest, then by id; the verdict and
 * the reason of the finding are those of the first. Both are the same for every order of `statements`.
 *
 * @param page The source that the page is itself: what it states is kept apart as `own`, for a source does not
 *   confirm itself.
 */
export function findingOf(
  claim: Claim,
  statements: readonly Statement[],
  question: Question,
  world: World,
  page: SourceId | null = null,
): Finding {
  const onQuestion = statements.filter((statement) => statement.question === claim.question);
  const isOwn = ({ source }: Statement) => source === page;
  const reports = onQuestion
    .filter((statement) => !isOwn(statement))
    .map((statement): Report => ({ statement, ...compare(claim, statement, question, world) }))
    .sort(byStrength);
  const verdict = overallVerdict(reports.map((report) => report.verdict));
  const own = onQuestion.filter(isOwn).sort((a, b) => a.paragraph - b.paragraph || compareText(a.id, b.id));
  return { claim, reports, own, verdict, reason: reports[0]?.reason ?? { code: 'no-other-report' } };
}

function byStrength(a: Report, b: Report): number {
  return (
    verdictRank(a.verdict) - verdictRank(b.verdict) ||
    compareText(b.statement.asOf?.date ?? '', a.statement.asOf?.date ?? '') ||
    compareText(a.statement.id, b.statement.id)
  );
}

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
