/** Notes on a whole article, one below the other. */
export function NoteList({ notes }: { notes: readonly string[] }) {
  return (
    <ul class="bullets">
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}
