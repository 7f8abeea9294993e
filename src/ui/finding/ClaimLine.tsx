import { formatDate } from '../format-date';
import { messages } from '../messages/en';
import type { FindingView } from '../view/views';
import { Facts } from './Facts';

/** Values of more characters than this are phrases, which need no size to be seen. */
const SHORT = 24;

/** What the page says: the value large, then as written, then whom it credits and as of when. */
export function ClaimLine({ finding, locale }: { finding: FindingView; locale: string }) {
  const { value, asWritten, origin, asOf } = finding;
  const facts = [
    ...(origin ? [messages.creditedTo(origin)] : []),
    ...(asOf ? [messages.asOf(formatDate(asOf.date, locale), asOf.inferred)] : []),
  ];
  return (
    <>
      <p class="claim">
        <span class="claim-label">{messages.thisPage}</span>{' '}
        <strong class={value.length > SHORT ? undefined : 'claim-value'}>{value}</strong>{' '}
        {asWritten !== value && <q class="words">{asWritten}</q>}
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
    </>
  );
}
