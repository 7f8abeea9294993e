import type { SourceView } from '../ui/view/views';
import { messages } from './messages/en';

/** Says that the page is itself a source of the base, and what is odd about it. */
export function SourceNote({ source }: { source: SourceView }) {
  return (
    <div class="source-note">
      <p>{messages.source(source.publisher, source.of)}</p>
      {source.notes.length > 0 && (
        <details class="fold">
          <summary>{messages.sourceNotes}</summary>
          <ul class="bullets">
            {source.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
