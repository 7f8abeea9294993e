import { findSelfContradictions } from '../../src/core/comparison/self-contradictions';
import type { World } from '../../src/core/comparison/world';
import { explainContradiction } from '../../src/core/explanation/explain-contradiction';
import { explainFinding } from '../../src/core/explanation/explain-finding';
import { explainReport } from '../../src/core/explanation/explain-report';
import { type Names, namesOf } from '../../src/core/explanation/names';
import type { Claim, Finding, Question, Report } from '../../src/core/model';
import type { Knowledge } from '../../src/core/prepare';

const LOCALE = 'en-GB';

/** Puts readings in words. */
export interface Words {
  question(claim: Claim): Question | undefined;
  publisher(source: string): string;
  entity(id: string): string;
  finding(finding: Finding): string;
  report(report: Report, claim: Claim): string;
  /** One sentence for each pair of claims of one text that leave no room for each other. */
  contradictions(claims: readonly Claim[]): string[];
}

function contradictionsOf(claims: readonly Claim[], question: Question, world: World, names: Names): string[] {
  const same = claims.filter((claim) => claim.question === question.id);
  return findSelfContradictions(same, question, world).map(
    (pair) => `${question.text} ${explainContradiction(pair, question.id, names, LOCALE)}`,
  );
}

export function wordsFor({ packs, world }: Knowledge): Words {
  const sources = packs.flatMap(({ pack }) => pack.sources);
  const questions = packs.flatMap(({ pack }) => pack.questions);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const names: Names = namesOf(world, sources, questions);
  return {
    question: ({ question }) => byId.get(question),
    publisher: (source) => names.source(source) ?? source,
    entity: (id) => names.entity(id) ?? id,
    finding: (finding) => explainFinding(finding, names, LOCALE),
    report: (report, claim) => explainReport(report, claim, names, LOCALE),
    contradictions: (claims) => [...new Set(questions.flatMap((one) => contradictionsOf(claims, one, world, names)))],
  };
}
