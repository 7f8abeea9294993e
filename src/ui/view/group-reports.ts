import type { Standing } from '../theme';
import type { GroupKind, ReportGroup, ReportView } from './views';

const KIND_OF: Readonly<Record<Standing, GroupKind>> = {
  conflict: 'conflicting',
  agree: 'agreeing',
  update: 'related',
  compatible: 'related',
  'not-comparable': 'related',
  none: 'related',
};

const GROUP_ORDER: readonly GroupKind[] = ['conflicting', 'agreeing', 'related'];

/** The reports by how they stand to the claim, conflicts first. Origins are counted once each, in order of appearance. */
export function groupReports(reports: readonly ReportView[]): ReportGroup[] {
  return GROUP_ORDER.map((kind) => {
    const members = reports.filter((report) => KIND_OF[report.standing] === kind);
    return {
      kind,
      reports: members,
      outlets: new Set(members.map((report) => report.publisher)).size,
      origins: [...new Set(members.map((report) => report.origin))],
    };
  }).filter((group) => group.reports.length > 0);
}
