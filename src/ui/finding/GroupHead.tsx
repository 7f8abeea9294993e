import { messages } from '../messages/en';
import type { ReportGroup } from '../view/views';

/** How a group stands to the claim, and how many outlets and independent origins it has. */
export function GroupHead({ group }: { group: ReportGroup }) {
  return (
    <p class="group-head">
      <strong>{messages.groups[group.kind]}</strong>{' '}
      <span class="origins">{messages.origins(group.outlets, group.origins)}</span>
    </p>
  );
}
