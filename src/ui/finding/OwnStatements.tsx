import { messages } from '../messages/en';
import type { StatementView } from '../view/views';
import { Facts, provenanceOf } from './Facts';
import { Notes } from './Notes';
import { Saying } from './Saying';

/** An article that credits nobody speaks for itself, which on its own page goes without saying. */
function factsOf(statement: StatementView, locale: string): string[] {
  const provenance = statement.ownOrigin ? [] : provenanceOf(statement, locale);
  return [...provenance, messages.paragraphs(statement.paragraphs)];
}

/** What the base has of the page itself, where it is one of its sources: shown, and never counted as a report. */
export function OwnStatements({ own, locale }: { own: readonly StatementView[]; locale: string }) {
  if (own.length === 0) return null;
  return (
    <section class="own">
      <p class="group-head">
        <strong>{messages.own}</strong> <span class="origins">{messages.ownHint}</span>
      </p>
      <ul class="reports">
        {own.map((statement) => (
          <li key={statement.id}>
            <p class="report-head">
              <Saying statement={statement} />
            </p>
            <Facts facts={factsOf(statement, locale)} />
            <Notes notes={statement.notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
