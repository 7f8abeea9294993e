import { findHits, type Hits } from '../cues/hits';
import type { Relevance } from '../model';
import type { Knowledge, PreparedPack } from '../prepare';
import { relevanceOf } from '../relevance/relevance';
import type { Page } from './page';

/** A page as one pack sees it. */
export interface View {
  readonly pack: PreparedPack;
  readonly hits: Hits;
  readonly relevance: Relevance;
}

const LEVELS: readonly Relevance['level'][] = ['none', 'background', 'story'];

function viewOf(pack: PreparedPack, { text, names, context }: Page): View {
  const blocks = text.blocks.map(({ tokens, lemmas }, i) => ({ tokens, lemmas, mentions: names[i]! }));
  const hits = findHits(pack.cues.vocabulary, blocks);
  return { pack, hits, relevance: relevanceOf(text, hits, pack.cues, pack.pack.period, context.published) };
}

/** The pack that a page is most about, and how it sees the page; `null` where there are no packs. */
export function nearestView(page: Page, { packs }: Knowledge): View | null {
  const views = packs.map((pack) => viewOf(pack, page));
  const rank = ({ relevance }: View): number => LEVELS.indexOf(relevance.level) + relevance.score;
  return views.reduce<View | null>((best, view) => (best && rank(best) >= rank(view) ? best : view), null);
}
