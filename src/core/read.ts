import type { Explanation } from './claims/evidence';
import { findingOf } from './comparison/finding';
import type { Block, Claim, Context, Finding, Reading, Relevance, SourceId } from './model';
import type { Knowledge } from './prepare';
import { claimsOf, explanationsOf } from './read/claims';
import { mentionsOf } from './read/mentions';
import { pageOf } from './read/page';
import { nearestView, type View } from './read/view';
import { ownSource } from './relevance/own-source';

const NOT_RELEVANT: Relevance = { level: 'none', score: 0 };

/** Sets each claim against what others report; what the page is itself a source of does not confirm it. */
function findingsOf(
  claims: readonly Claim[],
  { pack }: View,
  source: SourceId | null,
  { world }: Knowledge,
): Finding[] {
  return claims.map((claim) => {
    const statements = pack.statements.get(claim.question) ?? [];
    return findingOf(claim, statements, pack.questions.get(claim.question)!, world, source);
  });
}

/**
 * Reads a page: what it names and states, which of it answers questions of the packs, and what other sources report
 * on those. Pure: the same blocks, knowledge and context give the same reading.
 */
export function read(blocks: readonly Block[], knowledge: Knowledge, context: Context): Reading {
  const page = pageOf(blocks, knowledge, context);
  const view = nearestView(page, knowledge);
  const mentions = mentionsOf(page);
  if (!view) return { relevance: NOT_RELEVANT, source: null, mentions, findings: [] };
  const source = ownSource(view.pack.pack.sources, context, page.text.blocks);
  const findings = findingsOf(claimsOf(page, view, knowledge), view, source, knowledge);
  return { relevance: view.relevance, source, mentions, findings };
}

/** Why the figures and phrases of a page were or were not linked to questions, in the order of the page. */
export function explain(blocks: readonly Block[], knowledge: Knowledge, context: Context): Explanation[] {
  const page = pageOf(blocks, knowledge, context);
  const view = nearestView(page, knowledge);
  const found = view ? explanationsOf(page, view, knowledge) : [];
  return found.sort((a, b) => a.block - b.block || a.start - b.start);
}
