import { ClaimLine } from '../finding/ClaimLine';
import { Facts, provenanceOf } from '../finding/Facts';
import { Notes } from '../finding/Notes';
import { OwnStatements } from '../finding/OwnStatements';
import { VerdictText } from '../finding/VerdictText';
import { messages } from '../messages/en';
import { VerdictMark } from '../verdict/VerdictMark';
import type { FindingView, ReportView } from '../view/views';

/** The card stays small: the popup has the rest. */
const MOST_REPORTS = 3;
const MOST_BESIDE_OWN = 2;

/** Notes only for the report that decides: the popup has those of the rest. */
function CardReport({ report, first, locale }: { report: ReportView; first: boolean; locale: string }) {
  return (
    <li class={`report standing-${report.standing}`}>
      <VerdictMark standing={report.standing} size={14} />
      <div>
        <p class="report-head">
          <span class="publisher">{report.publisher}</span> <span class="report-value">{report.value}</span>{' '}
          <span class="verdict-word">{messages.standings[report.standing]}</span>
        </p>
        <Facts facts={provenanceOf(report, locale)} />
        {first && <Notes notes={report.notes} />}
      </div>
    </li>
  );
}

/** A finding in brief: the question, the verdict and why, and who reports what. */
export function FindingCard({ finding, locale }: { finding: FindingView; locale: string }) {
  const reports = finding.groups.flatMap((group) => group.reports);
  const most = finding.own.length > 0 ? MOST_BESIDE_OWN : MOST_REPORTS;
  const hidden = reports.length - most;
  return (
    <>
      <p class="card-question">
        <VerdictMark standing={finding.standing} />
        <span>{finding.question}</span>
      </p>
      <ClaimLine finding={finding} locale={locale} />
      <VerdictText finding={finding} />
      {reports.length > 0 && (
        <ul class="reports">
          {reports.slice(0, most).map((report, i) => (
            <CardReport key={report.id} report={report} first={i === 0} locale={locale} />
          ))}
        </ul>
      )}
      <OwnStatements own={finding.own} locale={locale} />
      {hidden > 0 && <p class="card-more">{messages.moreReports(hidden)}</p>}
    </>
  );
}
