/** One line of input: two texts, or what is wrong with the line. */
export type ParsedPair =
  | { readonly id: unknown; readonly a: string; readonly b: string; readonly problem: null }
  | { readonly id?: unknown; readonly problem: string };

/** Reads `{id, a, b}`. Never throws. */
export function parsePair(line: string): ParsedPair {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch (error) {
    return { problem: `not JSON (${error instanceof Error ? error.message : error}); write one object on each line.` };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { problem: 'not an object; write {"id", "a", "b"}.' };
  }
  const { id, a, b } = record as Record<string, unknown>;
  const missing = Object.entries({ a, b }).find(([, text]) => typeof text !== 'string')?.[0];
  if (missing) return { id, problem: `"${missing}" is not a text; give one text as "a" and the other as "b".` };
  return { id, a: a as string, b: b as string, problem: null };
}
