import type { Assertion } from '../../core/comparison/assertion';
import { findSelfContradictions, type SelfContradiction, sayingOf } from '../../core/comparison/self-contradictions';
import { worldOf } from '../../core/comparison/world';
import { explainContradiction } from '../../core/explanation/explain-contradiction';
import type { Claim, Finding, Question, QuestionId, Statement } from '../../core/model';
import type { NamedReading } from '../../platform/page-state';
import { spokenNames } from './wording';

/** What texts say against themselves, in sentences; found for a question when it is first asked about. */
export interface Contradictions {
  /** What the page says elsewhere that leaves no room for what it says in a finding. */
  ofPage(finding: Finding): readonly string[];
  /** What the reports of a finding say against themselves, each text for itself. */
  ofReports(finding: Finding): readonly string[];
}

/** Two voices that deny each other are what a text reports; two figures side by side are worth a word. */
const isWorthTelling = ({ first, reason, sameVoice }: SelfContradiction<Assertion>): boolean =>
  reason.code !== 'denied' && (sameVoice || first.value.type === 'quantity');

function keptByQuestion<T>(make: (question: QuestionId, finding: Finding) => T): (finding: Finding) => T {
  const known = new Map<QuestionId, T>();
  return (finding) => {
    const id = finding.claim.question;
    const made = known.get(id) ?? make(id, finding);
    known.set(id, made);
    return made;
  };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** What each source states, in the order of its text. */
const bySource = (statements: readonly Statement[]): Statement[][] =>
  [...grouped(statements, ({ source }) => source).values()].map((group) =>
    group.sort((a, b) => a.paragraph - b.paragraph),
  );

export function contradictionsOf({ reading, names }: NamedReading, locale: string): Contradictions {
  const world = worldOf(Object.values(names.entities));
  const spoken = spokenNames(names);
  const claims = grouped(
    reading.findings.map(({ claim }): Claim => claim),
    ({ question }) => question,
  );

  function sentences<T extends Assertion>(sides: readonly T[], question: Question, text?: string): [T, T, string][] {
    return findSelfContradictions(sides, question, world)
      .filter(isWorthTelling)
      .map((pair) => [pair.first, pair.second, explainContradiction(pair, question.id, spoken, locale, text)]);
  }

  const ofClaims = keptByQuestion((id) => {
    const question = names.questions[id];
    const bySaying = new Map<string, string[]>();
    for (const [first, second, sentence] of question ? sentences(claims.get(id) ?? [], question) : []) {
      for (const saying of [sayingOf(first), sayingOf(second)]) {
        bySaying.set(saying, [...(bySaying.get(saying) ?? []), sentence]);
      }
    }
    return bySaying;
  });
  const ofSources = keptByQuestion((id, { reports }) => {
    const question = names.questions[id];
    if (!question) return [];
    return bySource(reports.map(({ statement }) => statement)).flatMap((statements) =>
      sentences(statements, question, names.sources[statements[0]!.source]?.publisher).map(
        ([, , sentence]) => sentence,
      ),
    );
  });
  return {
    ofPage: (finding) => [...new Set(ofClaims(finding).get(sayingOf(finding.claim)))],
    ofReports: (finding) => [...new Set(ofSources(finding))],
  };
}
