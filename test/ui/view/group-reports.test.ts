import { describe, expect, it } from 'vitest';
import { findingSections } from '../../../src/ui/view/finding-sections';
import { findingView } from '../../../src/ui/view/finding-view';
import { names } from '../fixtures/knowledge';
import { findings } from '../fixtures/reading';
import { wording } from '../fixtures/wording';

const views = findings.map((finding, i) => findingView(finding, i, names, wording));
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
    expect(view('hurt').strip?.reports.map((report) => report.label)).toEqual(['29', '30', '31']);
  });

  it('that say how somebody is have no number strip', () => {
    expect(view('captain-state').strip).toBeNull();
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
    expect(conflicts?.findings.map((finding) => finding.index)).toEqual([1, 2, 3, 4, 5]);
  });
});
