import { describe, expect, it } from 'vitest';
import { findingSections } from '../../../src/ui/view/finding-sections';
import { findingEntries, findingViewAt } from '../../../src/ui/view/page-views';
import { names } from '../fixtures/knowledge';
import { pageOn } from '../fixtures/reading';

const page = pageOn();
const entries = findingEntries(page, 'en-GB');
const views = entries.map((entry) => entry.view());
const view = (question: string) => {
  const found = views.find((v) => v.question === names.questions[question]?.text);
  if (!found) throw new Error(`The fixture has no finding on ${question}.`);
  return found;
};

describe('reports of a finding', () => {
  it('stand in groups, conflicting ones first', () => {
    expect(view('hurt').groups.map((group) => group.kind)).toEqual(['conflicting', 'agreeing', 'related']);
  });

  it('count outlets and independent origins apart', () => {
    const [agreeing] = view('rescued').groups;
    expect([agreeing?.outlets, agreeing?.origins]).toEqual([2, ['The coastguard']]);
  });

  it('that credit nobody are their own origin', () => {
    const [conflicting] = view('captain-state').groups;
    expect(conflicting?.origins).toEqual(['Coast Radio']);
  });

  it('that are not comparable keep off the number strip', () => {
    expect(view('hurt').strip?.reports.map((report) => report.label)).toEqual(['30', '29', '31', '31']);
  });

  it('that say the same in two places of one article are one, with both places', () => {
    const [conflicting] = view('captain-state').groups;
    expect(conflicting?.reports.map(({ publisher, paragraphs, notes }) => [publisher, paragraphs, notes])).toEqual([
      ['Coast Radio', [2, 9], ['A witness.']],
    ]);
    expect(view('captain-state').summary).toBe('One report conflicts with this.');
  });

  it('bring the notes on their article with them', () => {
    const [conflicting] = view('hurt').groups;
    expect(conflicting?.reports.map(({ publisher, sourceNotes }) => [publisher, sourceNotes.length])).toEqual([
      ['The Harbour Post', 0],
      ['North Tribune', 2],
    ]);
  });

  it('name the chain that they came through', () => {
    const [agreeing] = view('rescued').groups;
    expect(agreeing?.reports.map(({ origin, via }) => [origin, ...via])).toEqual([
      ['The coastguard'],
      ['The coastguard', 'Skerry Line'],
    ]);
  });

  it('that say how somebody is have no number strip', () => {
    expect(view('captain-state').strip).toBeNull();
  });
});

describe('a page', () => {
  it('that says the same twice gets one finding with both places', () => {
    const ticket = views.filter((v) => v.question === names.questions.ticket?.text);
    expect(ticket.map((v) => v.places)).toEqual([[9, 10]]);
  });

  it('that contradicts itself is told so at both places', () => {
    const hurt = views.filter((v) => v.question === names.questions.hurt?.text);
    expect(hurt.map((v) => v.contradictions)).toEqual([
      ['This text gives both 31 and 30.'],
      ['This text gives both 31 and 30.'],
    ]);
  });
});

describe('a report', () => {
  it('whose article contradicts itself is told so', () => {
    expect(view('hurt').reportContradictions).toEqual([
      'North Tribune gives 31, for which it names nobody, and 29 from The coastguard.',
    ]);
    expect(view('rescued').reportContradictions).toEqual([]);
  });
});

describe('a page that is itself a source', () => {
  const own = findingViewAt(pageOn({ source: 'north-tribune' }), 2, 'en-GB');

  it('shows what the base has of it, in the order of its text, with its notes', () => {
    expect(own?.own.map(({ value, notes }) => [value, ...notes])).toEqual([['31', 'From the headline.'], ['29']]);
  });

  it('is counted neither among the reports nor in the sentence on them', () => {
    const reports = own?.groups.flatMap((group) => group.reports) ?? [];
    expect(reports.map(({ publisher }) => publisher)).toEqual(['The Harbour Post', 'Island Wire', 'Coast Radio']);
    expect(own?.summary).toBe('One report conflicts with this.');
    expect(own?.reportContradictions).toEqual([]);
  });
});

describe('what is denied', () => {
  const [finding] = pageOn().reading.findings;
  const denied = { ...finding!, claim: { ...finding!.claim, stance: 'denied' as const } };
  const seen = findingViewAt(pageOn({ findings: [denied] }), 0, 'en-GB');

  it('is said to be, and has no place on the number strip', () => {
    expect([seen?.value, seen?.strip]).toEqual(['412 (denied)', null]);
  });
});

describe('the list of findings', () => {
  it('begins with conflicts and ends with what nobody else reports', () => {
    expect(findingSections(entries).map((section) => section.standing)).toEqual([
      'conflict',
      'agree',
      'update',
      'compatible',
      'none',
    ]);
  });

  it('keeps the order of the page within a section', () => {
    const [conflicts] = findingSections(entries);
    expect(conflicts?.findings.map((finding) => finding.places[0])).toEqual([1, 2, 3, 4, 5]);
  });
});
