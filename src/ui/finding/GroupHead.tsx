import { messages } from '../messages/en';
import type { ReportGroup } from '../view/views';

/** How a group stands to the claim, and how many outlets and independent origins it has; one report says so itself. */
export function GroupHead({ group }: { group: ReportGroup }) {
  return (
    <p class="group-head">
      <strong>{messages.groups[group.kind]}</strong>{' '}
      {group.reports.length > 1 && <span class="origins">{messages.origins(group.outlets, group.origins)}</span>}
    </p>
  );
}
