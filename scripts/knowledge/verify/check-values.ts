import type { Question } from '../../../src/core/model';
import type { Language } from '../../../src/core/text/language';
import type { SourceEntry } from '../pack-files';
import type { Complain } from '../read-file';
import type { Article } from './article';
import { dateFault } from './date-fault';
import { quantityFault } from './quantity-fault';

/**
 * Complains of quantities and dates that do not follow from `asWritten` as our own reader reads it in its paragraph,
 * unless `valueBecause` says why; and of reasons that are not needed.
 */
export function checkValues(
  { header, statements }: SourceEntry,
  { paragraphs }: Article,
  questions: ReadonlyMap<string, Question>,
  language: Language,
  complain: Complain,
) {
  const reading = { language, published: header.written.published ?? undefined };
  for (const { written, problem } of statements) {
    const asked = questions.get(written.question);
    const text = paragraphs[written.paragraph - 1];
    if (!asked || text === undefined) continue;
    const byQuantity = quantityFault(written, asked, text, language);
    const fault = byQuantity === undefined ? dateFault(written, asked, text, reading) : byQuantity;
    if (fault === null && written.valueBecause) {
      complain(problem(['valueBecause'], 'is not needed: the value follows from `asWritten`; remove it'));
    }
    if (fault && !written.valueBecause) {
      complain(problem(['value'], `${fault}; correct it or say why in \`valueBecause\``));
    }
  }
}
