import { messages } from '../messages/en';
import type { FindingView } from '../view/views';

/** The verdict in a word, the finding in a sentence, the reason in another; and what the page says against itself. */
export function VerdictText({ finding }: { finding: FindingView }) {
  const { standing, summary, reason, contradictions } = finding;
  return (
    <>
      <p class={`verdict standing-${standing}`}>
        <span class="verdict-word">{messages.standings[standing]}.</span> {summary} {reason}
      </p>
      {contradictions.map((contradiction) => (
        <p key={contradiction} class="contradiction">
          {contradiction}
        </p>
      ))}
    </>
  );
}
