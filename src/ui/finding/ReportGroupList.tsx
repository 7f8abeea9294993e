import { messages } from '../messages/en';
import type { ReportGroup } from '../view/views';
import { ReportItem } from './ReportItem';

/** Reports that stand to the claim alike, under a line that counts outlets and independent origins. */
export function ReportGroupList({ group, locale }: { group: ReportGroup; locale: string }) {
  return (
    <section class="report-group">
      <p class="group-head">
        <strong>{messages.groups[group.kind]}</strong>
        <span class="origins">{messages.origins(group.outlets, group.origins)}</span>
      </p>
      <ul class="reports">
        {group.reports.map((report) => (
          <ReportItem key={report.id} report={report} locale={locale} />
        ))}
      </ul>
    </section>
  );
}
