import type { Question } from '../../../src/core/model';
import type { Knowledge } from '../../../src/core/prepare';
import type { SourceEntry } from '../pack-files';
import type { Complain } from '../read-file';
import { type Article, readArticle } from './article';
import { checkCopying } from './check-copying';
import { checkCoverage } from './check-coverage';
import { checkValues } from './check-values';
import { checkWording } from './check-wording';

/** A source whose article is at hand. */
interface ReadSource {
  readonly source: SourceEntry;
  readonly article: Article;
}

export interface Verification {
  /** The folder of the whole knowledge base, which must not hold a sentence of the articles. */
  readonly base: string;
  /** Where the articles lie, under the names that the sources give as `file`. */
  readonly articles: string;
  /** What the reader knows; it reads the articles to find what the base lacks. */
  readonly knowledge: Knowledge;
  readonly questions: ReadonlyMap<string, Question>;
}

/** Holds the sources of a pack against the articles that they are made from. */
export function verifyPack(
  sources: readonly SourceEntry[],
  { base, articles, knowledge, questions }: Verification,
  complain: Complain,
) {
  const read = sources.flatMap((source) => withArticle(source, articles, complain) ?? []);
  for (const { source, article } of read) {
    checkWording(source, article, complain);
    checkValues(source, article, questions, knowledge.language, complain);
    checkCoverage(source, article, knowledge, complain);
  }
  checkCopying(base, new Set(read.flatMap(({ article }) => article.paragraphs)), complain);
}

function withArticle(source: SourceEntry, folder: string, complain: Complain): ReadSource | null {
  const article = readArticle(folder, source.header.written);
  if (article) return { source, article };
  const { file } = source.header.written;
  complain(source.header.problem(['file'], `"${file}" is not in ${folder}; name the file of the article there`));
  return null;
}
