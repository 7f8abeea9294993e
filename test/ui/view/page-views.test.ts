import { describe, expect, it } from 'vitest';
import { findingSections } from '../../../src/ui/view/finding-sections';
import { mergeRepeats } from '../../../src/ui/view/merge-repeats';
import { findingViews } from '../../../src/ui/view/page-views';
import { names } from '../fixtures/knowledge';
import { pageOn } from '../fixtures/reading';

const views = findingViews(pageOn(), 'en-GB');
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
    expect(view('hurt').strip?.reports.map((report) => report.label)).toEqual(['30', '29', '31']);
  });

  it('that say how somebody is have no number strip', () => {
    expect(view('captain-state').strip).toBeNull();
  });
});

describe('a page', () => {
  it('that says the same twice gets one finding with both places', () => {
    const ticket = mergeRepeats(views).filter((v) => v.question === names.questions.ticket?.text);
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

describe('the list of findings', () => {
  it('begins with conflicts and ends with what nobody else reports', () => {
    expect(findingSections(views).map((section) => section.standing)).toEqual([
      'conflict',
      'agree',
      'update',
      'compatible',
      'none',
    ]);
  });

  it('keeps the order of the page within a section', () => {
    const [conflicts] = findingSections(views);
    expect(conflicts?.findings.map((finding) => finding.places[0])).toEqual([1, 2, 3, 4, 5]);
  });
});
