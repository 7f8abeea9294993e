import { formatDate } from '../format-date';
import { messages } from '../messages/en';
import type { StatementView } from '../view/views';

/** Who counted, through whom, and when. */
export function provenanceOf(statement: StatementView, locale: string): string[] {
  const { ownOrigin, origin, via, asOf } = statement;
  return [
    ownOrigin ? messages.ownOrigin : messages.creditedTo(origin),
    ...(via.length > 0 ? [messages.via(via)] : []),
    ...(asOf ? [messages.asOf(formatDate(asOf.date, locale), asOf.inferred)] : []),
  ];
}

/** Short facts in one line, each kept whole where the line breaks. */
export function Facts({ facts }: { facts: readonly string[] }) {
  return (
    <p class="facts">
      {facts.map((fact) => (
        <span key={fact} class="fact">
          {fact}
        </span>
      ))}
    </p>
  );
}
