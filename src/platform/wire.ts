import type { Claim, Finding, Mention, Reading, Reason, Statement, Verdict } from '../core/model';
import type { NamedReading, Names, PageState } from './page-state';

/*
 * Readings as they travel between the parts of the extension. Many findings bring the same statements with them; on
 * the way each statement is there once, for the browsers copy messages as text, in the page's own time.
 */

interface WireFinding {
  readonly claim: Claim;
  readonly verdict: Verdict | null;
  readonly reason: Reason;
  readonly reports: readonly { readonly statement: number; readonly verdict: Verdict; readonly reason: Reason }[];
  readonly own: readonly number[];
}

/** A `NamedReading`; `statement` of a report and what is in `own` are indices into `statements`. */
export interface WireReading {
  readonly reading: Omit<Reading, 'findings' | 'mentions'>;
  readonly mentions: readonly Mention[];
  readonly findings: readonly WireFinding[];
  readonly statements: readonly Statement[];
  readonly names: Names;
}

type OnState = Extract<PageState, { status: 'on' }>;

/** A `PageState`. */
export type WireState =
  | Exclude<PageState, OnState>
  | (Omit<OnState, keyof NamedReading> & { readonly wire: WireReading });

export function toWire({ reading, names }: NamedReading): WireReading {
  const { findings, mentions, ...rest } = reading;
  const places = new Map<string, number>();
  const statements: Statement[] = [];
  function placeOf(statement: Statement): number {
    const known = places.get(statement.id);
    if (known !== undefined) return known;
    places.set(statement.id, statements.length);
    return statements.push(statement) - 1;
  }
  const wireFindings = findings.map(({ reports, own, ...finding }) => ({
    ...finding,
    own: own.map(placeOf),
    reports: reports.map((report) => ({ ...report, statement: placeOf(report.statement) })),
  }));
  return { reading: rest, mentions: mentions.map(bare), findings: wireFindings, statements, names };
}

/** A mention without what the core may know of it besides. */
const bare = ({ block, start, end, surface, category, entity }: Mention): Mention => ({
  ...{ block, start, end, surface, category },
  ...(entity !== undefined && { entity }),
});

export function fromWire({ reading, mentions, findings, statements, names }: WireReading): NamedReading {
  const whole: Finding[] = findings.map((finding) => ({
    ...finding,
    own: finding.own.map((place) => statements[place]!),
    reports: finding.reports.map((report) => ({ ...report, statement: statements[report.statement]! })),
  }));
  return { reading: { ...reading, mentions, findings: whole }, names };
}

export function stateToWire(state: PageState): WireState {
  if (state.status !== 'on') return state;
  const { reading, names, ...rest } = state;
  return { ...rest, wire: toWire({ reading, names }) };
}

export function stateFromWire(state: WireState): PageState {
  if (state.status !== 'on') return state;
  const { wire, ...rest } = state;
  return { ...rest, ...fromWire(wire) };
}
