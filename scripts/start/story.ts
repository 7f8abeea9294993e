import { existsSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { articlePage } from '../browsers/article-page';
import { type PageServer, servePages } from '../browsers/serve';
import { root } from '../set-up.mjs';

/** A story to open, by address; `close` ends the loopback server that a file needs. */
export interface Story {
  readonly name: string;
  readonly url: string;
  close(): Promise<void>;
}

const SAMPLE = join(root, 'assets/sample/story.html');
const isHtml = (file: string) => ['.html', '.htm', '.xhtml'].includes(extname(file).toLowerCase());

function pageOf(file: string): string {
  const content = readFileSync(file, 'utf8');
  if (isHtml(file)) return content;
  const title = content.split('\n').find((line) => line.trim()) ?? basename(file);
  return articlePage(content, { title: title.trim() });
}

/** The story that the command line names: an address as it is, a file served from loopback, nothing for the sample. */
export async function storyFor(target: string | undefined): Promise<Story> {
  if (target && /^https?:\/\//i.test(target)) return { name: target, url: target, close: async () => {} };
  const file = target ?? SAMPLE;
  if (!existsSync(file)) {
    throw new Error(`There is no file ${file}. Give a text or HTML file, or an address that starts with http.`);
  }
  const server: PageServer = await servePages(new Map([['/story', pageOf(file)]]));
  return { name: target ?? 'the sample story', url: server.url('/story'), close: () => server.close() };
}
