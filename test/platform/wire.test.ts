import { describe, expect, it } from 'vitest';
import type { Finding, Statement } from '../../src/core/model';
import type { NamedReading } from '../../src/platform/page-state';
import { fromWire, stateFromWire, stateToWire, toWire } from '../../src/platform/wire';

const statement = (id: string) => ({ id, sentence: 'A sentence of some length. '.repeat(20) }) as Statement;
const finding = (ids: string[], own: string[] = []) =>
  ({
    claim: { surface: ids.join() },
    verdict: 'agree',
    reason: { code: 'x' },
    reports: ids.map((id) => ({ statement: statement(id), verdict: 'agree', reason: { code: id } })),
    own: own.map(statement),
  }) as unknown as Finding;

const named: NamedReading = {
  reading: {
    relevance: { level: 'story', score: 1 },
    source: 's',
    mentions: [{ block: 0, start: 0, end: 1, surface: 'x', category: 'date' }],
    findings: [finding(['a', 'b']), finding(['b', 'c'], ['d']), finding([], ['d'])],
  },
  names: { questions: {}, sources: {}, entities: {}, stories: ['A story'], sourceCount: 5 },
};
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value));

describe('a reading on its way', () => {
  it('arrives as it was sent', () => {
    expect(fromWire(sent(toWire(named)))).toEqual(named);
    const state = { status: 'on', ...named, counts: { date: 1 } as never, painter: 'mark' } as const;
    expect(stateFromWire(sent(stateToWire(state)))).toEqual(state);
    expect(stateFromWire(stateToWire({ status: 'off' }))).toEqual({ status: 'off' });
  });

  it('has each statement with it once', () => {
    expect(toWire(named).statements.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });
});
