import { ClaimLine } from '../finding/FindingItem';
import { formatDate } from '../format-date';
import { messages } from '../messages/en';
import { VerdictMark } from '../verdict/VerdictMark';
import type { FindingView, ReportView } from '../view/views';

/** The card stays small: the popup has the rest. */
const MOST_REPORTS = 4;

function CardReport({ report, locale }: { report: ReportView; locale: string }) {
  const asOf = report.asOf && messages.asOf(formatDate(report.asOf.date, locale), report.asOf.inferred);
  const origin = report.ownOrigin ? null : messages.creditedTo(report.origin);
  return (
    <li class={`report standing-${report.standing}`}>
      <VerdictMark standing={report.standing} size={14} />
      <p>
        <span class="publisher">{report.publisher}</span> <span class="report-value">{report.value}</span>
        <span class="provenance">
          {[messages.standings[report.standing], origin, asOf].filter(Boolean).join(' · ')}
        </span>
      </p>
    </li>
  );
}

/** A finding in brief: the question, the verdict and why, and who reports what. */
export function FindingCard({ finding, locale }: { finding: FindingView; locale: string }) {
  const reports = finding.groups.flatMap((group) => group.reports);
  const hidden = reports.length - MOST_REPORTS;
  return (
    <>
      <p class={`card-verdict standing-${finding.standing}`}>
        <VerdictMark standing={finding.standing} />
        <strong class="verdict-word">{messages.standings[finding.standing]}</strong>
      </p>
      <p class="card-question">{finding.question}</p>
      <ClaimLine finding={finding} locale={locale} />
      <p class="card-text">{finding.reason}</p>
      {reports.length > 0 && (
        <ul class="reports">
          {reports.slice(0, MOST_REPORTS).map((report) => (
            <CardReport key={report.id} report={report} locale={locale} />
          ))}
        </ul>
      )}
      {hidden > 0 && <p class="card-more">{messages.moreReports(hidden)}</p>}
    </>
  );
}
