import type { StatementView } from './views';

/** Statements of one article that read the same but for their place, once, with all their places and notes. */
export function mergeStatements<T extends StatementView>(
  statements: readonly T[],
  source: (statement: T) => string,
): T[] {
  const merged = new Map<string, T>();
  for (const statement of statements) {
    const { value, origin, via, asOf } = statement;
    const key = JSON.stringify([source(statement), value, origin, via, asOf]);
    const first = merged.get(key);
    merged.set(key, first ? joined(first, statement) : statement);
  }
  return [...merged.values()];
}

const joined = <T extends StatementView>(first: T, again: T): T => ({
  ...first,
  paragraphs: [...new Set([...first.paragraphs, ...again.paragraphs])].sort((a, b) => a - b),
  notes: [...new Set([...first.notes, ...again.notes])],
});
