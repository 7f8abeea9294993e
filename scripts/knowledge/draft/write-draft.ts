import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import type { IsoDate, Question } from '../../../src/core/model';
import type { Knowledge } from '../../../src/core/prepare';
import { paragraphsOf } from '../verify/article';
import { draftSource } from './draft-source';

export interface DraftPlace {
  /** The article's text. */
  readonly article: string;
  /** The folder of the pack that the source is to go into. */
  readonly pack: string;
  readonly published: IsoDate | null;
}

/**
 * Drafts the source file of an article into its pack.
 *
 * @returns the path of the draft
 * @throws Error where the article cannot be read or the pack has a source of that name already
 */
export function writeDraft(place: DraftPlace, knowledge: Knowledge, questions: ReadonlyMap<string, Question>): string {
  const file = basename(place.article);
  if (!existsSync(place.article)) throw new Error(`${place.article} is not there; name a text file with an article.`);
  const id = idOf(file);
  const path = join(place.pack, 'sources', `${id}.yaml`);
  if (existsSync(path)) throw new Error(`${path} is there already; move it away or give the article another name.`);
  const paragraphs = paragraphsOf(readFileSync(place.article, 'utf8'));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, draftSource({ id, file, paragraphs, published: place.published }, knowledge, questions));
  return path;
}

function idOf(file: string): string {
  const name = basename(file, extname(file)).toLowerCase();
  return name.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'article';
}
