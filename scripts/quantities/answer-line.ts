import type { Quantity } from '../../src/core/model';
import { findBareUnits } from '../../src/core/quantities/find-bare-units';
import { findQuantities } from '../../src/core/quantities/find-quantities';
import { english } from '../../src/core/text/en/english';
import { tokenise } from '../../src/core/text/tokens';

interface Row {
  readonly start: number;
  readonly end: number;
  readonly surface: string;
  readonly kind: string;
  readonly unit: string | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly approximate: boolean;
}

/** Figures, and units without a number (both ends open), in the order of the text. */
function rowsOf(text: string): Row[] {
  const tokens = tokenise(text);
  const quantities = findQuantities(tokens, english);
  const bare = findBareUnits(tokens, quantities, english);
  const units = bare.map((unit) => ({ ...unit, min: null, max: null, approximate: false }));
  return [...quantities.map(rowOf), ...units].sort((a, b) => a.start - b.start);
}

function rowOf({ start, end, surface, value }: Quantity): Row {
  const { kind, unit, min, max, approximate } = value;
  return { start, end, surface, kind, unit, min, max, approximate };
}

function errorOf(id: unknown, message: string): string {
  return JSON.stringify({ ...(id === undefined ? {} : { id }), error: message });
}

/** One line of output for one line of input: the figures of its text, or an error that says what is wrong with it. */
export function answerLine(line: string, number: number): string {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return errorOf(undefined, `Line ${number} is not JSON. Give one object a line: {"id": …, "text": "…"}.`);
  }
  const { id, text } = (typeof record === 'object' && record !== null ? record : {}) as {
    id?: unknown;
    text?: unknown;
  };
  if (typeof text !== 'string')
    return errorOf(id, `Line ${number} has no "text" that is a string. Give {"id": …, "text": "…"}.`);
  return JSON.stringify({ id, quantities: rowsOf(text) });
}
