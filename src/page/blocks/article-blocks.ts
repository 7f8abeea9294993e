import type { PageBlock } from './page-block';

/** Shorter texts are captions, teasers and buttons as often as not. */
const PARAGRAPH = 80;
/** With less than this in paragraphs, a page has no story that stands out: all of it is read. */
const LEAST_STORY = 400;
/** An element that says of itself that it is the story must hold this part of the page's paragraphs. */
const SEMANTIC_SHARE = 0.5;
/** Any other must hold this part. */
const DENSE_SHARE = 0.7;
const SEMANTIC = 'article, main, [role="main"], [role="article"], [itemprop="articleBody"]';
/** A text in which all but a few characters are links leads to another story. */
const MOSTLY = 0.9;

const isLink = (block: PageBlock) => block.linked >= block.text.length * MOSTLY;
const isTopHeadline = (block: PageBlock) => block.container.closest('h1') !== null;

/** How much paragraph text each element holds, links not counted. */
function paragraphWeights(blocks: readonly PageBlock[]): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const { text, linked, container } of blocks) {
    const weight = text.length - linked;
    if (weight < PARAGRAPH) continue;
    for (let element: Element | null = container; element; element = element.parentElement) {
      weights.set(element, (weights.get(element) ?? 0) + weight);
    }
  }
  return weights;
}

/**
 * The element that holds the story of a page, or `null` where none stands out. Elements that say so are believed if
 * half of the paragraphs are in them; else it is the smallest one that holds most of the paragraphs.
 */
export function storyElement(blocks: readonly PageBlock[]): Element | null {
  const weights = paragraphWeights(blocks);
  const total = Math.max(0, ...weights.values());
  if (total < LEAST_STORY) return null;
  const smallest = (share: number, accepts: (element: Element) => boolean) => {
    let best: Element | null = null;
    for (const [element, weight] of weights) {
      if (weight >= total * share && accepts(element) && (!best || best.contains(element))) best = element;
    }
    return best;
  };
  return smallest(SEMANTIC_SHARE, (element) => element.matches(SEMANTIC)) ?? smallest(DENSE_SHARE, () => true);
}

/** The blocks of a page's story with its headline; teasers of other stories are left out. All of them where no story stands out. */
export function articleBlocks(blocks: readonly PageBlock[]): PageBlock[] {
  const story = storyElement(blocks);
  if (!story) return [...blocks];
  return blocks.filter((block) => isTopHeadline(block) || (story.contains(block.container) && !isLink(block)));
}
