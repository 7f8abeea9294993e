/** A place in a file: a path into its data, as zod and yaml give it. */
export type Path = readonly PropertyKey[];

/** Something wrong with the knowledge base, put so that a person who does not program can mend it. */
export interface Problem {
  readonly file: string;
  /** 1-based; `null` where the file as a whole is meant. */
  readonly line: number | null;
  /** `statements[3].value`; empty where the file as a whole is meant. */
  readonly field: string;
  /** What is wrong, and what to do about it. */
  readonly message: string;
  /** Nothing of the file could be used, so that what refers to it cannot be judged. */
  readonly unreadable?: true;
}

/** Thrown by the strict mode with every problem at once. */
export class KnowledgeError extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(`The knowledge base has ${problems.length} problem(s):\n${problems.map(formatProblem).join('\n')}`);
    this.name = 'KnowledgeError';
  }
}

/** `file:line field: message`, which editors and terminals turn into a link. */
export function formatProblem({ file, line, field, message }: Problem): string {
  return `${file}${line === null ? '' : `:${line}`}${field ? ` ${field}` : ''}: ${message}`;
}

/** `['statements', 3, 'value']` as `statements[3].value`. */
export function fieldOf(path: Path): string {
  return path.reduce<string>((field, key) => {
    if (typeof key === 'number') return `${field}[${key}]`;
    return field ? `${field}.${String(key)}` : String(key);
  }, '');
}
