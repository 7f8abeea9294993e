import { figureClaims, type ReadPage } from './claims/figure-claims';
import type { IsWithin } from './claims/place-evidence';
import { entityClaims } from './claims/states/entity-claims';
import { stateClaims } from './claims/states/state-claims';
import { withoutRepeats } from './claims/states/without-repeats';
import { findingOf } from './comparison/finding';
import { isWithin } from './comparison/world';
import { findHits, type Hits } from './cues/hits';
import { type PageText, pageText } from './cues/page-text';
import type { EntityMention } from './entities/entity-mention';
import { entityMentions } from './entities/entity-mentions';
import type { PackQuestion } from './knowledge/pack';
import type { Block, Claim, Context, Finding, Mention, Reading, Relevance, SourceId } from './model';
import type { Knowledge, PreparedPack } from './prepare';
import { findQuantities } from './quantities/find-quantities';
import { ownSource } from './relevance/own-source';
import { relevanceOf } from './relevance/relevance';
import type { Language } from './text/language';
import { type TextBlock, textBlock } from './text/text-block';

/** A page as every pack finds it. */
interface Page {
  readonly context: Context;
  readonly text: PageText;
  /** Of each block of `text`, the title among them. */
  readonly names: readonly (readonly EntityMention[])[];
}

/** A page as one pack sees it. */
interface View {
  readonly pack: PreparedPack;
  readonly hits: Hits;
  readonly relevance: Relevance;
}

const LEVELS: readonly Relevance['level'][] = ['none', 'background', 'story'];

/** The title where the blocks do not hold it. */
function titleBlock(blocks: readonly Block[], { title }: Context): Block | null {
  return title && !blocks.some(({ text }) => text === title) ? { kind: 'heading', text: title } : null;
}

function pageOf(blocks: readonly Block[], { language, names, lexicon }: Knowledge, context: Context): Page {
  const cut = (block: Block): TextBlock => textBlock(block, language);
  const title = titleBlock(blocks, context);
  const text = pageText(blocks.map(cut), title && cut(title));
  return { context, text, names: entityMentions(text.blocks, names, lexicon, language) };
}

function viewOf(pack: PreparedPack, { text, names, context }: Page): View {
  const blocks = text.blocks.map(({ tokens, lemmas }, i) => ({ tokens, lemmas, mentions: names[i]! }));
  const hits = findHits(pack.cues.vocabulary, blocks);
  return { pack, hits, relevance: relevanceOf(text, hits, pack.cues, pack.pack.period, context.published) };
}

/** The pack that the page is most about; `null` where there are no packs. */
function nearest(views: readonly View[]): View | null {
  const rank = ({ relevance }: View): number => LEVELS.indexOf(relevance.level) + relevance.score;
  return views.reduce<View | null>((best, view) => (best && rank(best) >= rank(view) ? best : view), null);
}

function readPage({ text, names, context }: Page, hits: Hits, language: Language): ReadPage {
  const quantities = text.blocks.map(({ tokens }) => findQuantities(tokens, language));
  const dates = text.blocks.map(() => []);
  return { text, hits, mentions: names, quantities, dates, published: context.published };
}

function claimsOf(page: Page, { pack, hits, relevance }: View, { world, language }: Knowledge): Claim[] {
  if (relevance.level === 'none') return [];
  const isAsked = (question: PackQuestion): boolean => relevance.level === 'story' || question.background === true;
  const { cues, asked } = pack;
  const isIn: IsWithin = (inner, outer) => isWithin(world, inner, outer);
  const read = readPage(page, hits, language);
  const asking = { asked: asked.filter(({ question }) => isAsked(question)), cues, isWithin: isIn, language };
  const questions = pack.pack.questions.filter(isAsked);
  const stated = [
    ...stateClaims(questions, read, cues, language),
    ...entityClaims(questions, read, cues, isIn, language),
  ];
  return [...figureClaims(read, asking).claims, ...withoutRepeats(stated)];
}

function findingsOf(
  claims: readonly Claim[],
  { pack }: View,
  source: SourceId | null,
  { world }: Knowledge,
): Finding[] {
  return claims.map((claim) => {
    const statements = (pack.statements.get(claim.question) ?? []).filter((statement) => statement.source !== source);
    return findingOf(claim, statements, pack.questions.get(claim.question)!, world);
  });
}

function mentionsOf({ text, names }: Page): Mention[] {
  return text.blocks.flatMap((_, i) => (i === text.title ? [] : names[i]!));
}

/**
 * Reads a page: what it names and states, which of it answers questions of the packs, and what other sources report
 * on those. Pure: the same blocks, knowledge and context give the same reading.
 */
export function read(blocks: readonly Block[], knowledge: Knowledge, context: Context): Reading {
  const page = pageOf(blocks, knowledge, context);
  const view = nearest(knowledge.packs.map((pack) => viewOf(pack, page)));
  const mentions = mentionsOf(page);
  if (!view) return { relevance: { level: 'none', score: 0 }, source: null, mentions, findings: [] };
  const source = ownSource(view.pack.pack.sources, context, page.text.blocks);
  return {
    relevance: view.relevance,
    source,
    mentions,
    findings: findingsOf(claimsOf(page, view, knowledge), view, source, knowledge),
  };
}
