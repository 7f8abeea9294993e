import type { StatementView } from '../view/views';

/** What is reported, and in which words where they are others. */
export function Saying({ statement: { value, asWritten } }: { statement: StatementView }) {
  return (
    <>
      <span class="report-value">{value}</span> {asWritten !== value && <q class="words">{asWritten}</q>}
    </>
  );
}
