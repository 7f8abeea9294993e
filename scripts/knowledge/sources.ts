import type { PackQuestion } from '../../src/core/knowledge/pack';
import type { Source, Statement } from '../../src/core/model';
import type { SourceEntry } from './pack-files';
import { toScope } from './questions';
import type { Complain } from './read-file';
import type { SourceHeader, StatementFile } from './schema';
import { toValue } from './statement-value';

export function toSource(written: SourceHeader): Source {
  const { id, publisher, carriedBy, title, authors, published, language, url, notes } = written;
  return {
    id,
    publisher,
    ...(carriedBy && { carriedBy }),
    title,
    authors: authors ?? [],
    published: published ?? null,
    language,
    ...(url && { url }),
    notes: notes ?? [],
  };
}

/** The statements of a source, with ids `<source>.<question>.<n>` numbered in the order written. */
export function toStatements(
  { header, statements }: SourceEntry,
  questions: ReadonlyMap<string, PackQuestion>,
  complain: Complain,
): Statement[] {
  const source = header.written.id;
  const numbers = new Map<string, number>();
  return statements.flatMap(({ written, problem }) => {
    const question = questions.get(written.question);
    if (!question) {
      const message = `"${written.question}" is no question of the pack; add it to questions/ or correct it`;
      complain(problem(['question'], message));
      return [];
    }
    const value = toValue(written.value, question);
    if (typeof value === 'string') {
      complain(problem(['value'], value));
      return [];
    }
    const number = (numbers.get(question.id) ?? 0) + 1;
    numbers.set(question.id, number);
    return [{ id: `${source}.${question.id}.${number}`, ...toStatement(source, written), value }];
  });
}

function toStatement(source: string, written: StatementFile): Omit<Statement, 'id' | 'value'> {
  const { question, asWritten, origin, via, asOf, asOfInferred, paragraph, sentence, stance, scope, notes } = written;
  return {
    source,
    question,
    stance: stance ?? 'asserted',
    asWritten,
    origin: origin ?? null,
    via: via ?? [],
    asOf: asOf ? { date: asOf, inferred: asOfInferred ?? false } : null,
    paragraph,
    sentence,
    ...(scope && { scope: toScope(scope) }),
    notes: notes ?? [],
  };
}
