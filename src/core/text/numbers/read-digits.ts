import { JOINED, NEW_LINE, NUMBER, plainNumber, type Tokens } from '../tokens';
import { type Digits, lastPlace, parseDigits } from './parse-digits';

const POWER_SIGNS = 'eE^x×';
const POWER = /^(e|\^|[x×]10\^)([+-]{0,4})(\d{1,3})(?!\w|\.\d)/i;

/** "40 000", "1 234 567.89": groups of three digits set apart by one space. */
function readSpacedDigits(tokens: Tokens, at: number): { text: string; end: number } | null {
  const { text, start, end, kind } = tokens;
  const next = at + 1 < tokens.count && kind[at + 1] === NUMBER && start[at + 1]! - end[at]! === 1;
  const size = end[at]! - start[at]!;
  if (!next || size > 3 || text.charCodeAt(start[at]!) === 0x30) return null;
  let written = text.slice(start[at], end[at]);
  let i = at + 1;
  for (; i < tokens.count && i < at + 6; i++) {
    const gap = start[i]! - end[i - 1]!;
    if (kind[i] !== NUMBER || gap !== 1 || tokens.flags[i - 1]! & JOINED || tokens.flags[i]! & NEW_LINE) break;
    const group = text.slice(start[i], end[i]);
    if (!/^\d{3}(?:\.\d+)?$/.test(group)) break;
    written += group;
    if (group.length > 3) {
      i++;
      break;
    }
  }
  return i > at + 1 && /^\d+(?:\.\d+)?$/.test(written) ? { text: written, end: i } : null;
}

/** "1.3e6", "6.23x10^-4", "2.5^-1": what is left of it after the number that ends at offset `from`. */
function readPower(tokens: Tokens, at: number): (Digits & { readonly end: number }) | null {
  const from = tokens.end[at]!;
  if (!POWER_SIGNS.includes(tokens.text.charAt(from))) return null;
  const match = POWER.exec(tokens.text.slice(from, from + 16));
  const base = match && parseDigits(tokens.text.slice(tokens.start[at], from));
  if (!base) return null;
  const minuses = match[2]!.replaceAll('+', '').length;
  const exponent = Number(match[3]) * (minuses % 2 === 1 ? -1 : 1);
  const value = match[1] === '^' ? base.value ** exponent : Number(`${base.value}e${exponent}`);
  let end = at + 1;
  while (end < tokens.count && tokens.start[end]! < from + match[0].length) end++;
  return { value, precision: base.precision * 10 ** exponent, plain: false, end };
}

/** The digits at token `at`, groups set apart by spaces and powers included. */
export function readDigits(tokens: Tokens, at: number): (Digits & { readonly end: number }) | null {
  if (tokens.kind[at] !== NUMBER) return null;
  const power = readPower(tokens, at);
  if (power) return power;
  const spaced = readSpacedDigits(tokens, at);
  if (spaced) return { ...parseDigits(spaced.text)!, plain: false, end: spaced.end };
  const value = plainNumber(tokens, at);
  if (value >= 0) return { value, precision: lastPlace(value), plain: true, end: at + 1 };
  const digits = parseDigits(tokens.text.slice(tokens.start[at], tokens.end[at]));
  return digits && { ...digits, end: at + 1 };
}
