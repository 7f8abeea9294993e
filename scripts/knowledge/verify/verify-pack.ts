import type { PackFiles } from '../pack-files';
import type { Complain } from '../read-file';
import { type Article, readArticle } from './article';
import { checkCopying } from './check-copying';
import { checkWording } from './check-wording';

/** A source whose article is at hand. */
interface ReadSource {
  readonly source: PackFiles['sources'][number];
  readonly article: Article;
}

/**
 * Holds a pack against the articles that it was made from.
 *
 * @param base the folder of the whole knowledge base, which must not hold a sentence of them
 * @param folder where the articles lie, under the names that the sources give as `file`
 */
export function verifyPack(files: PackFiles, base: string, folder: string, complain: Complain) {
  const read = files.sources.flatMap((source) => withArticle(source, folder, complain) ?? []);
  for (const { source, article } of read) checkWording(source, article, complain);
  checkCopying(base, new Set(read.flatMap(({ article }) => article.paragraphs)), complain);
}

function withArticle(source: PackFiles['sources'][number], folder: string, complain: Complain): ReadSource | null {
  const article = readArticle(folder, source.header.written);
  if (article) return { source, article };
  const { file } = source.header.written;
  complain(source.header.problem(['file'], `"${file}" is not in ${folder}; name the file of the article there`));
  return null;
}
