import type { Knowledge } from '../../../src/core/prepare';
import { read } from '../../../src/core/read';
import type { SourceEntry } from '../pack-files';
import type { Complain } from '../read-file';
import { type Article, ignoredIn } from './article';
import { capitalisedWords } from './capitalised-words';

interface Piece {
  readonly start: number;
  readonly end: number;
}

const overlaps = (a: Piece, b: Piece): boolean => a.start < b.end && b.start < a.end;

/**
 * Complains of the figures and dates of an article that no statement has as written, and of the names that no
 * entity bears. What rightly has none is listed under `ignored` in the source's file.
 */
export function checkCoverage(source: SourceEntry, article: Article, knowledge: Knowledge, complain: Complain) {
  const { written: header, problem } = source.header;
  const blocks = article.paragraphs.map((text) => ({ kind: 'paragraph' as const, text }));
  const { mentions } = read(blocks, knowledge, header.published ? { published: header.published } : {});
  for (const [index, text] of article.paragraphs.entries()) {
    const paragraph = index + 1;
    const ignored = ignoredIn(header, paragraph);
    if (ignored.all) continue;
    const found = mentions.filter(({ block }) => block === index);
    const figures = found.filter(({ category }) => category === 'figure' || category === 'date');
    const named = found.filter(({ entity }) => entity !== undefined);
    const formed = found.filter((mention) => mention.entity === undefined && !figures.includes(mention));
    const names: Piece[] = [...formed, ...capitalisedWords(text, knowledge.language.names)];
    const stated = source.statements.flatMap(({ written }) =>
      written.paragraph === paragraph ? (placeOf(text, written.asWritten) ?? []) : [],
    );
    const bare = [
      ...figures.filter((figure) => !stated.some((piece) => overlaps(piece, figure))),
      ...names.filter((name) => ![...named, ...figures].some((mention) => overlaps(mention, name))),
    ];
    for (const surface of new Set(bare.map(({ start, end }) => text.slice(start, end)))) {
      if (ignored.words.has(surface)) continue;
      const message = `"${surface}" in paragraph ${paragraph} is in no statement and no entity; add it or list it under \`ignored\``;
      complain(problem([], message));
    }
  }
}

function placeOf(text: string, asWritten: string): Piece | null {
  const start = text.indexOf(asWritten);
  return start < 0 ? null : { start, end: start + asWritten.length };
}
