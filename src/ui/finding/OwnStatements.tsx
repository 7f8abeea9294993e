import { messages } from '../messages/en';
import type { StatementView } from '../view/views';
import { Facts, provenanceOf } from './Facts';
import { Notes } from './Notes';
import { Saying } from './Saying';

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
            <Facts facts={[...provenanceOf(statement, locale), messages.paragraph(statement.paragraph)]} />
            <Notes notes={statement.notes} />
          </li>
        ))}
      </ul>
    </section>
  );
}
