import type { EntityId, Report, SourceId, Statement } from '../model';

/** Reports that go back to one voice, in the order they came. */
export interface OriginGroup {
  /** The entity that counted or said it; `null` where the source speaks for itself. */
  readonly origin: EntityId | null;
  /** The source that speaks for itself; `null` where there is an origin. */
  readonly source: SourceId | null;
  readonly reports: readonly Report[];
}

/**
 * Groups reports by who they go back to: outlets that copy one agency or quote one counter are one voice. A
 * statement without an origin that reached its source through others goes back to the first of them.
 */
export function groupByOrigin(reports: readonly Report[]): OriginGroup[] {
  const groups = new Map<string, OriginGroup & { reports: Report[] }>();
  for (const report of reports) {
    const origin = originOf(report.statement);
    const source = origin === null ? report.statement.source : null;
    const key = origin === null ? `source ${source}` : `origin ${origin}`;
    const group = groups.get(key) ?? { origin, source, reports: [] };
    groups.set(key, group);
    group.reports.push(report);
  }
  return [...groups.values()];
}

/** The entity that a statement goes back to; `null` where its source speaks for itself. */
export function originOf(statement: Pick<Statement, 'origin' | 'via'>): EntityId | null {
  return statement.origin ?? statement.via[0] ?? null;
}
