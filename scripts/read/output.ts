import type { Claim, Finding, Mention, QuantityValue, Reading, Report, Value } from '../../src/core/model';
import { UNITS } from '../../src/core/quantities/units';
import type { Input } from './input';
import type { Words } from './words';

interface ClaimOutput {
  readonly kind: string;
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit: string | null;
  /** Ids of the answers, with spaces between. */
  readonly answer?: string;
  readonly entities?: readonly string[];
  readonly place?: string;
  readonly asOf?: string;
  readonly origin?: string;
  readonly stance?: string;
}

/** "three days" in hours, where hours are asked for; what is no stretch of time, or is asked for in none, stays. */
function inTimeOf(value: QuantityValue, unit: string | null): Pick<ClaimOutput, 'min' | 'max' | 'unit'> {
  const [from, to] = [UNITS[value.unit ?? ''], UNITS[unit ?? '']];
  if (from?.dimension !== 'time' || to?.dimension !== 'time')
    return { min: value.min, max: value.max, unit: value.unit };
  const convert = (end: number | null) => (end === null ? null : Number(((end * from.factor) / to.factor).toFixed(6)));
  return { min: convert(value.min), max: convert(value.max), unit };
}

/** Numbers or ISO days; both `null` where the answer is a name, or a state of which no amount is said. */
function ends(value: Value, unit: string | null): Pick<ClaimOutput, 'min' | 'max' | 'unit'> {
  if (value.type === 'quantity') return inTimeOf(value, unit);
  if (value.type === 'date') return { min: value.from, max: value.to, unit: null };
  if (value.type === 'state' && value.amount) return ends(value.amount, unit);
  return { min: null, max: null, unit: null };
}

function claimOutput(claim: Claim, words: Words): ClaimOutput {
  const { value, scope, asOf, origin, stance } = claim;
  const question = words.question(claim);
  return {
    kind: question?.kind ?? value.type,
    ...ends(value, question?.unit ?? null),
    ...(value.type === 'state' && { answer: value.answers.join(' ') }),
    ...(value.type === 'entity' && { entities: value.entities }),
    ...(scope.place && { place: scope.place }),
    ...(asOf && { asOf: asOf.date }),
    ...(origin && { origin }),
    ...(stance !== 'asserted' && { stance }),
  };
}

function reportOutput(report: Report, claim: Claim, words: Words) {
  const { statement, verdict, reason } = report;
  return {
    source: statement.source,
    origin: statement.origin ?? statement.source,
    verdict,
    reason: reason.code,
    explanation: words.report(report, claim),
    statement: statement.sentence,
    asWritten: statement.asWritten,
    asOf: statement.asOf?.date ?? null,
  };
}

/** Offsets from blocks to the whole text. */
const placer =
  ({ offsets }: Input) =>
  ({ block, start, end, surface }: Mention | Claim) => ({
    start: offsets[block]! + start,
    end: offsets[block]! + end,
    surface,
  });

/** A reading as plain JSON; offsets are UTF-16 units of the input's text. */
export function readingOutput({ relevance, source, mentions, findings }: Reading, input: Input, words: Words) {
  const place = placer(input);
  const mentionOutput = (mention: Mention) => ({
    ...place(mention),
    category: mention.category,
    ...(mention.entity && { entity: mention.entity }),
  });
  const findingOutput = (finding: Finding) => ({
    ...place(finding.claim),
    question: finding.claim.question,
    claim: claimOutput(finding.claim, words),
    certainty: Math.round(finding.claim.certainty * 1000) / 1000,
    verdict: finding.verdict,
    reason: finding.reason.code,
    explanation: words.finding(finding),
    reports: finding.reports.map((report) => reportOutput(report, finding.claim, words)),
  });
  return {
    relevant: relevance.level === 'story',
    relevance,
    ...(source && { source }),
    ...(input.fromHtml && { text: input.text }),
    mentions: mentions.map(mentionOutput),
    findings: findings.map(findingOutput),
  };
}
