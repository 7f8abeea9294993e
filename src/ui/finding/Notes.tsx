import { messages } from '../messages/en';

/** What is odd about a statement, in small type. */
export function Notes({ notes }: { notes: readonly string[] }) {
  return (
    <>
      {notes.map((note) => (
        <p key={note} class="note">
          <span class="note-label">{messages.note}</span> {note}
        </p>
      ))}
    </>
  );
}
