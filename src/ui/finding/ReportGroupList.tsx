import type { ReportGroup } from '../view/views';
import { GroupHead } from './GroupHead';
import { ReportItem } from './ReportItem';

/** Reports that stand to the claim alike, under a line that counts outlets and independent origins. */
export function ReportGroupList({ group, locale }: { group: ReportGroup; locale: string }) {
  return (
    <section class="report-group">
      <GroupHead group={group} />
      <ul class="reports">
        {group.reports.map((report) => (
          <ReportItem key={report.id} report={report} locale={locale} named={group.kind === 'related'} />
        ))}
      </ul>
    </section>
  );
}
