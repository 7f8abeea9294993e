import { messages } from '../messages/en';
import { VerdictMark } from '../verdict/VerdictMark';
import type { ReportView } from '../view/views';
import { Facts, provenanceOf } from './Facts';

export interface ReportItemProps {
  readonly report: ReportView;
  readonly locale: string;
  /** Where the reports around it are of several verdicts, each names its own. */
  readonly named: boolean;
}

/** One report: publisher, value, why the verdict is what it is, and where the value comes from. */
export function ReportItem({ report, locale, named }: ReportItemProps) {
  return (
    <li class={`report standing-${report.standing}`}>
      <VerdictMark standing={report.standing} size={14} />
      <div>
        <p class="report-head">
          <span class="publisher">{report.publisher}</span> <span class="report-value">{report.value}</span>{' '}
          {report.asWritten !== report.value && <q class="words">{report.asWritten}</q>}
        </p>
        <p class="reason">
          {named && <span class="verdict-word">{messages.standings[report.standing]}. </span>}
          {report.reason}
        </p>
        <Facts facts={[...provenanceOf(report, locale), messages.paragraph(report.paragraph)]} />
        {report.notes.map((note) => (
          <p key={note} class="note">
            <span class="note-label">{messages.note}</span> {note}
          </p>
        ))}
      </div>
    </li>
  );
}
