import { asOfOf } from '../comparison/as-of';
import type { Assertion } from '../comparison/assertion';
import type { QuestionId } from '../model';
import type { Reason, ReasonCode } from '../reason';
import { describeAssertion } from './describe-assertion';
import { describeDay, describePeriod } from './describe-date';
import { describeValue } from './describe-value';
import { describeVoice } from './describe-voice';
import { type Fillings, fillFirst } from './fill-template';
import { formatAmount } from './format-amount';
import { messagesFor } from './messages-for';
import type { Names } from './names';
import { reasonKeys } from './reason-keys';

/** The two that were compared, and the question they answer. */
export interface Compared {
  readonly claim: Assertion;
  readonly statement: Assertion;
  readonly question: QuestionId;
}

/** One plain sentence on why a verdict is what it is. "Here" is the claim, "there" the statement. */
export function explainReason(reason: Reason, compared: Compared, names: Names, locale: string): string {
  const { reasons } = messagesFor(locale);
  const fillings = {
    ...describeSides(compared, names, locale),
    ...describeStances(reason, compared, names, locale),
    ...describeDetails(reason, compared, names, locale),
  };
  const sentence = fillFirst(reasons, reasonKeys(reason, compared.claim.value.type), fillings) ?? '';
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}

/** The reasons whose sentences say themselves how firmly each side puts it. */
const ON_STANCES: ReadonlySet<ReasonCode> = new Set(['denied', 'denies-other', 'rumour', 'planned', 'possible']);

/**
 * Both values as firmly as they are put: one that is denied, or put as less than a fact, is not to be read as if it
 * were asserted. Where the sentence says so itself they have names of their own.
 */
function describeStances(
  reason: Reason,
  { claim, statement, question }: Compared,
  names: Names,
  locale: string,
): Fillings {
  if (claim.stance === 'asserted' && statement.stance === 'asserted') return {};
  const here = describeAssertion(claim, locale, names, question);
  const there = describeAssertion(statement, locale, names, question);
  return ON_STANCES.has(reason.code) ? { hereAsPut: here, thereAsPut: there } : { here, there };
}

function describeSides({ claim, statement, question }: Compared, names: Names, locale: string): Fillings {
  const { values } = messagesFor(locale);
  const day = (side: Assertion) => {
    const asOf = asOfOf(side);
    return asOf ? describeDay(asOf.date, locale) : undefined;
  };
  const origin = (side: Assertion) => (side.origin === null ? undefined : names.entity(side.origin));
  const here = describeValue(claim.value, locale, names, question);
  const there = describeValue(statement.value, locale, names, question);
  return {
    here,
    there,
    reworded: here === there ? undefined : there,
    hereDate: day(claim),
    thereDate: day(statement),
    hereOrigin: origin(claim),
    sharedOrigin: claim.origin === statement.origin ? origin(claim) : undefined,
    thereOrigin: origin(statement),
    hereVoice: describeVoice(claim, names, locale),
    thereVoice: describeVoice(statement, names, locale) ?? values['the-report'],
  };
}

function describeDetails(reason: Reason, { question }: Compared, names: Names, locale: string): Fillings {
  switch (reason.code) {
    case 'later-count':
    case 'earlier-count':
    case 'count-fell':
      return { gap: describeDays(reason.days, locale) };
    case 'same-day-count':
      return { date: describeDay(reason.date, locale) };
    case 'different-place':
      return { herePlace: names.entity(reason.claim), therePlace: names.entity(reason.statement) };
    case 'part-of-whole':
    case 'larger-than-whole':
      return reason.places
        ? { herePlace: names.entity(reason.places.claim), therePlace: names.entity(reason.places.statement) }
        : {};
    case 'different-period':
      return {
        herePeriod: describePeriod(reason.claim, locale),
        therePeriod: describePeriod(reason.statement, locale),
      };
    case 'different-count':
      return { hereCounted: reason.claim, thereCounted: reason.statement };
    case 'different-stage':
      return { hereStage: reason.claim, thereStage: reason.statement };
    case 'excluded-answer':
      return {
        hereAnswer: describeValue({ type: 'state', answers: [reason.claim] }, locale, names, question),
        thereAnswer: describeValue({ type: 'state', answers: [reason.statement] }, locale, names, question),
      };
    default:
      return {};
  }
}

function describeDays(days: number, locale: string): string {
  const messages = messagesFor(locale);
  if (days === 1 && messages.values['a-day']) return messages.values['a-day'];
  return formatAmount([days, days], { kind: 'duration', unit: 'day' }, locale, messages);
}
