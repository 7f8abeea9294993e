import { formatDate } from '../format-date';
import { messages } from '../messages/en';
import { VerdictMark } from '../verdict/VerdictMark';
import type { ReportView } from '../view/views';

/** Who counted, through whom, and when. */
function provenance(report: ReportView, locale: string): string {
  const origin = report.ownOrigin ? messages.ownOrigin : messages.creditedTo(report.origin);
  const via = report.via.length > 0 ? messages.via(report.via) : null;
  const asOf = report.asOf && messages.asOf(formatDate(report.asOf.date, locale), report.asOf.inferred);
  return [origin, via, asOf, messages.paragraph(report.paragraph)].filter(Boolean).join(' · ');
}

/** One report: publisher, value, verdict, where it comes from, and why the verdict is what it is. */
export function ReportItem({ report, locale }: { report: ReportView; locale: string }) {
  return (
    <li class={`report standing-${report.standing}`}>
      <VerdictMark standing={report.standing} size={14} />
      <div>
        <p class="report-head">
          <span class="publisher">{report.publisher}</span> <span class="report-value">{report.value}</span>
          <span class="verdict-word">{messages.standings[report.standing]}</span>
        </p>
        <p class="reason">{report.reason}</p>
        <p class="provenance">{provenance(report, locale)}</p>
        {report.notes.map((note) => (
          <p key={note} class="note">
            <span class="note-label">{messages.note}</span> {note}
          </p>
        ))}
      </div>
    </li>
  );
}
