import { describe, expect, it } from 'vitest';
import { groupByOrigin } from '../../../src/core/comparison/origins';
import type { Report } from '../../../src/core/model';
import { readSide } from './pair-notation';

function report(source: string, origin: string | null, via: string[] = []): Report {
  const { value, stance, asOf } = readSide('4');
  const words = { asWritten: '4', sentence: 'Four.', paragraph: 1, notes: [] };
  const statement = { id: `${source}.1`, source, question: 'q', value, stance, asOf, origin, via, ...words };
  return { statement, verdict: 'agree', reason: { code: 'same-value' } };
}

const groups = (...reports: Report[]) =>
  groupByOrigin(reports).map((group) => [
    group.origin ?? group.source,
    ...group.reports.map(({ statement }) => statement.source),
  ]);

describe('counting origins', () => {
  it('takes outlets that quote one counter for one voice', () => {
    expect(groups(report('gazette', 'police'), report('herald', 'police'), report('echo', 'mayor'))).toEqual([
      ['police', 'gazette', 'herald'],
      ['mayor', 'echo'],
    ]);
  });

  it('takes outlets that copy one agency for one voice', () => {
    expect(groups(report('gazette', null, ['newswire']), report('herald', 'newswire'))).toEqual([
      ['newswire', 'gazette', 'herald'],
    ]);
  });

  it('goes back to the one who counted, not to the one who passed it on', () => {
    expect(groups(report('gazette', 'police', ['newswire']), report('herald', 'newswire'))).toHaveLength(2);
  });

  it('lets outlets that credit nobody speak for themselves', () => {
    expect(groups(report('gazette', null), report('herald', null), report('gazette', null))).toEqual([
      ['gazette', 'gazette', 'gazette'],
      ['herald', 'herald'],
    ]);
  });

  it('does not take a source for an origin of the same id', () => {
    expect(groups(report('gazette', null), report('herald', 'gazette'))).toHaveLength(2);
  });
});
