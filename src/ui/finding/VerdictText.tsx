import { messages } from '../messages/en';
import type { FindingView } from '../view/views';

/** A page that says ten different things has said enough with the first of them. */
const MOST = 3;

function ContradictionList({ sentences }: { sentences: readonly string[] }) {
  const hidden = sentences.length - MOST;
  return (
    <>
      {sentences.slice(0, MOST).map((sentence) => (
        <p key={sentence} class="contradiction">
          {sentence}
        </p>
      ))}
      {hidden > 0 && <p class="contradiction">{messages.moreContradictions(hidden)}</p>}
    </>
  );
}

/** The verdict in a word, the finding in a sentence, the reason in another; and what page and reports say against themselves. */
export function VerdictText({ finding }: { finding: FindingView }) {
  const { standing, summary, reason, contradictions, reportContradictions } = finding;
  return (
    <>
      <p class={`verdict standing-${standing}`}>
        {standing !== 'none' && <span class="verdict-word">{messages.standings[standing]}.</span>} {summary} {reason}
      </p>
      <ContradictionList sentences={contradictions} />
      <ContradictionList sentences={reportContradictions} />
    </>
  );
}
