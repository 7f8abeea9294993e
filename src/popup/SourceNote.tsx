import { Fold } from '../ui/Fold';
import { NoteList } from '../ui/finding/NoteList';
import type { SourceView } from '../ui/view/views';
import { messages } from './messages/en';

/** Says that the page is itself a source of the base, and what is odd about it. */
export function SourceNote({ source }: { source: SourceView }) {
  return (
    <div class="source-note">
      <p>{messages.source(source.publisher, source.of)}</p>
      {source.notes.length > 0 && (
        <Fold class="fold" summary={messages.sourceNotes}>
          {() => <NoteList notes={source.notes} />}
        </Fold>
      )}
    </div>
  );
}
