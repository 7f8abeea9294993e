import type { z } from 'zod';
import type { Path, Problem } from './problem';
import type { YamlFile } from './yaml-file';

type Issue = z.core.$ZodIssue;

/** A valid piece of a file that still knows where it stands. */
export interface Entry<T> {
  readonly written: T;
  /** A problem at a path within the piece. */
  problem(path: Path, message: string): Problem;
}

/** Is told every problem; checking goes on, so that all are reported at once. */
export type Complain = (problem: Problem) => void;

/**
 * Checks a piece of a file. Unknown keys are complained of and left out; with any other mistake the piece is.
 *
 * @param path where the piece stands in the file; empty for the whole file
 */
export function checkEntry<T>(file: YamlFile, path: Path, schema: z.ZodType<T>, complain: Complain): Entry<T> | null {
  const data = at(file.data, path);
  const problem = (within: Path, message: string) => file.problem([...path, ...within], message);
  const result = schema.safeParse(data);
  if (result.success) return { written: result.data, problem };
  for (const issue of result.error.issues) {
    for (const [within, message] of wording(issue)) complain(problem(within, message));
  }
  const again = schema.safeParse(withoutUnknownKeys(data, result.error.issues));
  return again.success ? { written: again.data, problem } : null;
}

/** Checks a list item by item, so that one person's slip does not take the others' work away. */
export function checkList<T>(file: YamlFile, path: Path, schema: z.ZodType<T>, complain: Complain): Entry<T>[] {
  const list = at(file.data, path);
  if (!Array.isArray(list)) {
    complain(file.problem(path, 'must be a list: each item on a line of its own that begins with "- "'));
    return [];
  }
  return list.flatMap((_, index) => checkEntry(file, [...path, index], schema, complain) ?? []);
}

function wording(issue: Issue): [Path, string][] {
  if (issue.code === 'unrecognized_keys') {
    const message = 'is not a key of the format; remove it or see docs/knowledge.md for the one that is meant';
    return issue.keys.map((key) => [[...issue.path, key], message]);
  }
  if (issue.code === 'invalid_value') return [[issue.path, `must be one of ${issue.values.join(', ')}`]];
  if (issue.code !== 'invalid_type') return [[issue.path, issue.message]];
  if (issue.message.endsWith('received undefined')) return [[issue.path, `is missing; write a ${issue.expected} here`]];
  return [[issue.path, `must be a ${issue.expected}; ${issue.message.replace(/^.*, /, '')}`]];
}

function withoutUnknownKeys(data: unknown, issues: readonly Issue[]): unknown {
  const copy = structuredClone(data);
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') continue;
    const holder = at(copy, issue.path) as Record<string, unknown>;
    for (const key of issue.keys) delete holder[key];
  }
  return copy;
}

function at(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((node, key) => (node as Record<PropertyKey, unknown> | null | undefined)?.[key], data);
}
