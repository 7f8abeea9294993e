import { describe, expect, it } from 'vitest';
import { explainContradiction } from '../../../src/core/explanation/explain-contradiction';
import { explainFinding } from '../../../src/core/explanation/explain-finding';
import type { Names } from '../../../src/core/explanation/names';
import type { Finding, Report, Verdict } from '../../../src/core/model';
import { readSide } from '../comparison/pair-notation';

const names: Names = {
  entity: (id) => ({ ovd: 'OVD-Info', police: 'the police' })[id],
  source: () => undefined,
  answer: () => undefined,
};

function findingWith(verdict: Verdict | null, origin: string | null, reported: readonly (string | null)[]): Finding {
  const { value, stance, asOf } = readSide('14');
  const about = { question: 'q', value, stance, asOf };
  const reports = reported.map((from, index): Report => {
    const words = { asWritten: '14', sentence: 'Fourteen.', paragraph: 1, notes: [], via: [] };
    const statement = { ...about, ...words, id: `${index}`, source: `outlet-${index}`, origin: from };
    return { statement, verdict: verdict ?? 'agree', reason: { code: 'same-value' } };
  });
  const claim = { ...about, block: 0, start: 0, end: 2, surface: '14', scope: {}, certainty: 1, origin };
  return { claim, reports, own: [], verdict, reason: reports[0]?.reason ?? { code: 'no-other-report' } };
}

describe('the sentence on a finding', () => {
  it.each<[Verdict | null, string | null, readonly (string | null)[], string]>([
    ['agree', null, ['ovd'], 'One report agrees.'],
    ['agree', null, ['ovd', 'police'], '2 reports agree, from 2 independent origins.'],
    ['agree', null, ['ovd', 'ovd', 'ovd'], '3 reports agree, and all go back to OVD-Info.'],
    ['agree', null, ['x', 'x'], '2 reports agree, all of them from one origin.'],
    ['agree', null, [null, null], '2 reports agree, from 2 independent origins.'],
    ['agree', 'ovd', ['ovd'], 'One report agrees, and it goes back to OVD-Info, as this page does.'],
    ['agree', 'ovd', ['ovd', 'ovd'], '2 reports agree, and all go back to OVD-Info, as this page does.'],
    ['conflict', null, ['ovd'], 'One report conflicts with this.'],
    ['conflict', null, ['ovd', 'police'], '2 reports conflict with this.'],
    ['update', null, ['ovd'], 'One report gives the count of another day.'],
    ['compatible', null, ['ovd', 'ovd'], '2 reports leave room for this.'],
    ['not-comparable', null, ['ovd'], 'One report is related, but speaks of another thing, place or time.'],
    [null, null, [], 'No other report answers this.'],
  ])('of verdict %s by %s, reported by %j: %s', (verdict, origin, reported, sentence) => {
    expect(explainFinding(findingWith(verdict, origin, reported), names, 'en-GB')).toBe(sentence);
  });
});

it('the sentence on a finding counts an article once, however often it says so', () => {
  const finding = findingWith('agree', null, ['ovd', 'ovd', 'police']);
  const [first, second, third] = finding.reports;
  const again = { ...second!, statement: { ...second!.statement, source: first!.statement.source } };
  expect(explainFinding({ ...finding, reports: [first!, again] }, names, 'en-GB')).toBe('One report agrees.');
  expect(explainFinding({ ...finding, reports: [first!, again, third!] }, names, 'en-GB')).toBe(
    '2 reports agree, from 2 independent origins.',
  );
});

describe('the sentence on a text that contradicts itself', () => {
  it.each([
    ['13', '14', true, 'This text gives both 13 and 14.'],
    ['13 [by ovd]', '14 [by police]', false, 'This text gives two figures: 13 from OVD-Info, 14 from the police.'],
    ['13', '14 [by police]', false, 'This text gives 13, for which it names nobody, and 14 from the police.'],
    ['13 [by ovd]', '14', false, 'This text gives 13 from OVD-Info, and 14, for which it names nobody.'],
    ['13 [by x]', '14 [by police]', false, 'This text gives 13 and 14, from two voices.'],
  ])('%s and %s: %s', (first, second, sameVoice, sentence) => {
    const contradiction = {
      first: readSide(first),
      second: readSide(second),
      sameVoice,
      reason: { code: 'disjoint' },
    } as const;
    expect(explainContradiction(contradiction, 'q', names, 'en-GB')).toBe(sentence);
    const ofReport = sentence.replace('This text', 'The Gazette');
    expect(explainContradiction(contradiction, 'q', names, 'en-GB', 'The Gazette')).toBe(ofReport);
  });
});
