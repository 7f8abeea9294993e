import type { SourceEntry } from '../pack-files';
import type { Complain } from '../read-file';
import type { Article } from './article';

/** Complains of statements whose `asWritten` does not stand in the paragraph that they name. */
export function checkWording({ statements }: SourceEntry, { paragraphs }: Article, complain: Complain) {
  for (const { written, problem } of statements) {
    const { asWritten, paragraph } = written;
    const text = paragraphs[paragraph - 1];
    if (text === undefined) {
      complain(
        problem(['paragraph'], `${paragraph} is beyond the end: the article has ${paragraphs.length} paragraphs`),
      );
    } else if (!text.includes(asWritten)) {
      const found = paragraphs.flatMap((other, index) => (other.includes(asWritten) ? [index + 1] : []));
      const hint = found.length ? `it stands in ${found.join(', ')}` : 'it stands nowhere in the article';
      complain(problem(['asWritten'], `"${asWritten}" does not stand in paragraph ${paragraph}; ${hint}`));
    }
  }
}
