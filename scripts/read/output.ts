import type { Claim, Finding, Mention, Reading, Report, Value } from '../../src/core/model';
import type { Knowledge } from '../../src/core/prepare';
import type { Input } from './input';

interface ClaimOutput {
  readonly kind: string;
  readonly min: number | string | null;
  readonly max: number | string | null;
  readonly unit: string | null;
  readonly answer?: string;
  readonly entities?: readonly string[];
  readonly place?: string;
  readonly asOf?: string;
  readonly origin?: string;
  readonly stance?: string;
}

/** Numbers or ISO days; both `null` where the answer is a state or a name. */
function ends(value: Value): Pick<ClaimOutput, 'min' | 'max' | 'unit'> {
  if (value.type === 'quantity') return { min: value.min, max: value.max, unit: value.unit };
  if (value.type === 'date') return { min: value.from, max: value.to, unit: null };
  return { min: null, max: null, unit: null };
}

function claimOutput({ question, value, scope, asOf, origin, stance }: Claim, { packs }: Knowledge): ClaimOutput {
  const asked = packs.flatMap(({ questions }) => questions.get(question) ?? [])[0];
  return {
    kind: asked?.kind ?? value.type,
    ...ends(value),
    ...(value.type === 'state' && { answer: value.answers.join(' ') }),
    ...(value.type === 'entity' && { entities: value.entities }),
    ...(scope.place && { place: scope.place }),
    ...(asOf && { asOf: asOf.date }),
    ...(origin && { origin }),
    ...(stance !== 'asserted' && { stance }),
  };
}

const reportOutput = ({ statement, verdict, reason }: Report) => ({
  source: statement.source,
  origin: statement.origin ?? statement.source,
  verdict,
  reason: reason.code,
  statement: statement.sentence,
  asWritten: statement.asWritten,
  asOf: statement.asOf?.date ?? null,
});

/** A reading as plain JSON; offsets are UTF-16 units of the input's text. */
export function readingOutput({ relevance, source, mentions, findings }: Reading, input: Input, knowledge: Knowledge) {
  const place = ({ block, start, end, surface }: Mention | Claim) => ({
    start: input.offsets[block]! + start,
    end: input.offsets[block]! + end,
    surface,
  });
  return {
    relevant: relevance.level === 'story',
    relevance,
    ...(source && { source }),
    ...(input.fromHtml && { text: input.text }),
    mentions: mentions.map((mention) => ({
      ...place(mention),
      category: mention.category,
      ...(mention.entity && { entity: mention.entity }),
    })),
    findings: findings.map(({ claim, verdict, reason, reports }: Finding) => ({
      ...place(claim),
      question: claim.question,
      claim: claimOutput(claim, knowledge),
      certainty: Math.round(claim.certainty * 1000) / 1000,
      verdict,
      reason: reason.code,
      reports: reports.map(reportOutput),
    })),
  };
}
