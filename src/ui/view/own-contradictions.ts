import { findSelfContradictions, type SelfContradiction } from '../../core/comparison/self-contradictions';
import { worldOf } from '../../core/comparison/world';
import { explainContradiction } from '../../core/explanation/explain-contradiction';
import type { Claim } from '../../core/model';
import type { NamedReading } from '../../platform/page-state';
import { spokenNames } from './wording';

/** Two voices that deny each other are what a page reports; two figures side by side are worth a word. */
const isWorthTelling = ({ first, reason, sameVoice }: SelfContradiction<Claim>): boolean =>
  reason.code !== 'denied' && (sameVoice || first.value.type === 'quantity');

/** For each claim of the page, one sentence on each other claim of the page that it leaves no room for. */
export function ownContradictions({ reading, names }: NamedReading, locale: string): ReadonlyMap<Claim, string[]> {
  const claims = reading.findings.map((finding) => finding.claim);
  const world = worldOf(Object.values(names.entities));
  const spoken = spokenNames(names);
  const sentences = new Map<Claim, string[]>();
  for (const question of Object.values(names.questions)) {
    const asked = claims.filter((claim) => claim.question === question.id);
    for (const pair of findSelfContradictions(asked, question, world).filter(isWorthTelling)) {
      const sentence = explainContradiction(pair, question.id, spoken, locale);
      for (const claim of [pair.first, pair.second]) {
        const known = sentences.get(claim) ?? [];
        if (!known.includes(sentence)) sentences.set(claim, [...known, sentence]);
      }
    }
  }
  return sentences;
}
