import type { Complain, Entry } from './read-file';
import type { QuestionFile } from './schema';

type Answers = NonNullable<QuestionFile['answers']>;

/** Complains of answers that lead nowhere, that are there twice, and of those that imply what they exclude. */
export function checkAnswers(entry: Entry<QuestionFile>, complain: Complain) {
  const { kind, answers = [] } = entry.written;
  if ((kind === 'state') !== answers.length > 0) {
    const message = kind === 'state' ? 'are missing: a state question needs them' : 'belong to state questions only';
    complain(entry.problem(['answers'], message));
  }
  for (const [index, answer] of answers.entries()) {
    const problem = (key: string, message: string) => complain(entry.problem(['answers', index, key], message));
    if (answers.findIndex(({ id }) => id === answer.id) < index) problem('id', `"${answer.id}" is there twice`);
    for (const [key, ids] of Object.entries({ implies: answer.implies, excludes: answer.excludes })) {
      for (const id of ids ?? []) {
        if (!answers.some((other) => other.id === id)) {
          problem(key, `"${id}" is no answer of this question; add it or correct it`);
        }
      }
    }
    const clash = contradictionIn(answers, impliedBy(answers, answer.id));
    if (clash) problem('implies', `"${answer.id}" implies both ${clash.join(' and ')}, which exclude each other`);
  }
}

/** The answer itself and all that follow from it. */
function impliedBy(answers: Answers, id: string, known: ReadonlySet<string> = new Set()): ReadonlySet<string> {
  if (known.has(id)) return known;
  const next = answers.find((answer) => answer.id === id)?.implies ?? [];
  return next.reduce(
    (all, implied) => impliedBy(answers, implied, all),
    new Set([...known, id]) as ReadonlySet<string>,
  );
}

function contradictionIn(answers: Answers, ids: ReadonlySet<string>): [string, string] | null {
  for (const { id, excludes } of answers) {
    const excluded = ids.has(id) && excludes?.find((other) => ids.has(other));
    if (excluded) return [id, excluded];
  }
  return null;
}
