import type { Context, Source, SourceId } from '../model';
import { fold } from '../text/characters';
import type { TextBlock } from '../text/text-block';

/** Shorter titles ("Ukraine war live") are shared by many pages. */
const LEAST_WORDS_OF_TITLE = 5;

/** An address without what varies between visits: scheme, "www.", query, fragment, last slash. */
function bareAddress(url: string): string {
  return url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
}

const bareTitle = (title: string): string =>
  fold(title)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** "Title", or "Title | Publisher" and the like; a title that the base holds cut short has the rest after it. */
function isTitled(own: string, titles: readonly string[]): boolean {
  if (own.split(' ').length < LEAST_WORDS_OF_TITLE) return false;
  return titles.some((title) => title === own || title.startsWith(`${own} `));
}

/**
 * The source of the pack that the page is itself, told by its address or its title, or `null`: what a source says
 * does not confirm what the same source says.
 */
export function ownSource(sources: readonly Source[], context: Context, blocks: readonly TextBlock[]): SourceId | null {
  const address = context.url && bareAddress(context.url);
  const byAddress = sources.find(({ url }) => url && address && bareAddress(url) === address);
  if (byAddress) return byAddress.id;
  const headings = blocks.filter(({ kind }) => kind === 'heading').map(({ tokens }) => tokens.text);
  const titles = (context.title ? [context.title, ...headings] : headings).map(bareTitle);
  return sources.find(({ title }) => isTitled(bareTitle(title), titles))?.id ?? null;
}
