import { describeAssertion } from '../../core/explanation/describe-assertion';
import { describeValue } from '../../core/explanation/describe-value';
import { explainFinding } from '../../core/explanation/explain-finding';
import { explainReport } from '../../core/explanation/explain-report';
import type { Names as SpokenNames } from '../../core/explanation/names';
import type { Claim, Finding, QuestionId, Report, Value } from '../../core/model';
import type { Names } from '../../platform/page-state';

/** Values and reasons in the reader's words and number formats. */
export interface Wording {
  readonly locale: string;
  value(value: Value, question: QuestionId): string;
  /** A value as firmly as it is put: "up to 1 million (denied)". */
  said(side: Pick<Claim, 'value' | 'stance'>, question: QuestionId): string;
  /** One sentence on how a report stands to the claim. */
  report(report: Report, claim: Claim): string;
  /** One sentence on the finding as a whole. */
  finding(finding: Finding): string;
}

/** The names that travel with a reading, as the core's sentences ask for them. */
export function spokenNames({ entities, sources, questions }: Names): SpokenNames {
  return {
    entity: (id) => entities[id]?.name,
    source: (id) => sources[id]?.publisher,
    answer: (question, id) => questions[question]?.answers?.find((answer) => answer.id === id)?.label,
  };
}

/** The core's words for values and reasons. */
export function wordingFor(names: Names, locale: string): Wording {
  const spoken = spokenNames(names);
  return {
    locale,
    value: (value, question) => describeValue(value, locale, spoken, question),
    said: (side, question) => describeAssertion(side, locale, spoken, question),
    report: (report, claim) => explainReport(report, claim, spoken, locale),
    finding: (finding) => explainFinding(finding, spoken, locale),
  };
}
