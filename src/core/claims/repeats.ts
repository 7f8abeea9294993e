import type { QuantityValue, QuestionId } from '../model';
import type { AskedQuestion } from './asked';
import type { CountedNoun } from './counted-noun';
import type { Figure } from './figure';
import type { Linked } from './linked';

/** The numbers with which a page has answered each question in so many words. */
export type Said = ReadonlyMap<QuestionId, ReadonlySet<number>>;

/** How sure the first answer must be before later mentions lean on it. */
const SURE = 0.75;
/** Numbers below it are said of too many things: they are a repetition only with the thing that they count. */
const LEAST_TELLING = 100;

/** The number that is written: of "more than 2,000" the 2,000. Ranges and factors are not repeated as such. */
function writtenNumber({ min, max, kind, form }: QuantityValue): number | null {
  return kind === 'multiple' || form === 'range' || form === 'vague' ? null : (min ?? max);
}

/** What the figures of a page have answered, for the mentions of the same numbers that say less. */
export function saidOn(linked: readonly Linked[]): Said {
  const said = new Map<QuestionId, Set<number>>();
  for (const { figure, answers } of linked) {
    const number = figure.value.type === 'quantity' ? writtenNumber(figure.value) : null;
    if (!answers || answers.certainty < SURE || number === null) continue;
    const { id } = answers.asked.question;
    said.set(id, (said.get(id) ?? new Set<number>()).add(number));
  }
  return said;
}

/** Has the page answered some question with the figure's number? */
export function isSaid({ value }: Figure, said: Said): boolean {
  const number = value.type === 'quantity' ? writtenNumber(value) : null;
  return number !== null && [...said.values()].some((numbers) => numbers.has(number));
}

/** Is the figure the one with which the page has answered the question: "four times the announced 300,000"? */
export function isRepeat(
  { value, hasNoun, isDefinite }: Figure,
  { question, isUnderstood }: AskedQuestion,
  noun: CountedNoun,
  said: Said,
) {
  const number = value.type === 'quantity' ? writtenNumber(value) : null;
  if (number === null || !said.get(question.id)?.has(number)) return false;
  const isTheSame = isDefinite && (noun.kind === 'match' || !hasNoun);
  return number >= LEAST_TELLING || (question.nature === 'once' && !isUnderstood && isTheSame);
}
