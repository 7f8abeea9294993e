import { describe, expect, it } from 'vitest';
import type { Category, Finding, Mention, Value, Verdict } from '../../src/core/model';
import { countsOf, itemOfClaim, paintItems } from '../../src/page/paint/paint-item';
import { styleOf } from '../../src/page/paint/style-names';
import { declarations } from '../../src/page/paint/style-rules';
import type { NamedReading } from '../../src/platform/page-state';

const mention = (block: number, start: number, end: number, category: Category): Mention => ({
  block,
  start,
  end,
  surface: 'x',
  category,
});

const figure = { type: 'quantity' } as Value;

function finding(block: number, start: number, end: number, verdict: Verdict | null, value = figure): Finding {
  const claim = { block, start, end, surface: 'x', question: 'q', value } as Finding['claim'];
  return { claim, reports: [], own: [], verdict, reason: { code: 'same-value' } as Finding['reason'] };
}

const named = (mentions: Mention[], findings: Finding[]): NamedReading => ({
  reading: { relevance: { level: 'story', score: 1 }, source: null, mentions, findings },
  names: {
    questions: {},
    sources: {},
    entities: { russia: { id: 'russia', category: 'place', name: 'Russia', description: '' } },
    stories: [],
    sourceCount: 0,
  },
});

const shown = (reading: NamedReading) =>
  paintItems(reading).map(({ block, start, end, category, standing }) => [block, start, end, standing ?? category]);

describe('what is highlighted', () => {
  it('is every mention, in reading order', () => {
    const mentions = [mention(1, 5, 9, 'place'), mention(0, 7, 8, 'date'), mention(0, 0, 4, 'person')];
    expect(shown(named(mentions, []))).toEqual([
      [0, 0, 4, 'person'],
      [0, 7, 8, 'date'],
      [1, 5, 9, 'place'],
    ]);
  });

  it('is the claim rather than the mentions that it overlaps', () => {
    const mentions = [mention(0, 0, 5, 'figure'), mention(0, 3, 9, 'person'), mention(0, 10, 12, 'place')];
    expect(shown(named(mentions, [finding(0, 0, 5, 'agree')]))).toEqual([
      [0, 0, 5, 'agree'],
      [0, 10, 12, 'place'],
    ]);
  });

  it.each([
    ['conflict', 'agree'],
    ['agree', 'update'],
    ['update', 'compatible'],
    ['compatible', 'not-comparable'],
    ['not-comparable', null],
  ] as const)('is a claim of verdict %s rather than one of %s in its place', (stronger, weaker) => {
    const reading = named([], [finding(0, 0, 5, weaker), finding(0, 2, 6, stronger)]);
    expect(shown(reading)).toEqual([[0, 2, 6, stronger]]);
    const items = paintItems(reading);
    expect(reading.reading.findings.map(({ claim }) => itemOfClaim(items, claim))).toEqual([items[0], items[0]]);
  });

  it('is nothing where a span is empty', () => {
    expect(shown(named([mention(0, 3, 3, 'date')], [finding(0, 5, 5, 'agree')]))).toEqual([]);
  });
});

describe('what stands out on the page', () => {
  const state: Value = { type: 'state', answers: ['dead'] };
  const person: Value = { type: 'entity', entities: ['russia'] };
  const date = { type: 'date' } as Value;
  const cases: [what: string, value: Value, verdict: Verdict | null, style: string][] = [
    ['a figure that agrees', figure, 'agree', 'agree'],
    ['a figure that nobody else reports', figure, null, 'none'],
    ['a date that is compatible', date, 'compatible', 'compatible'],
    ['a state in conflict', state, 'conflict', 'conflict'],
    ['a place in conflict', person, 'conflict', 'conflict'],
    ['a state that is an update', state, 'update', 'update'],
    ['a state that agrees: thinly', state, 'agree', 'faint-agree'],
    ['a state that cannot be compared: thinly', state, 'not-comparable', 'faint-not-comparable'],
    ['a state that nobody else reports: thinly', state, null, 'faint-none'],
    ['a name that agrees: as a name', person, 'agree', 'place'],
    ['a name that nobody else gives: as a name', person, null, 'place'],
  ];
  it.each(cases)('is drawn as what it is: %s', (_, value, verdict, style) => {
    expect(paintItems(named([], [finding(0, 0, 5, verdict, value)])).map(styleOf)).toEqual([style]);
  });

  it('is the figure where a state lies over it', () => {
    const reading = named([], [finding(0, 0, 5, 'agree', state), finding(0, 3, 8, 'compatible')]);
    expect(paintItems(reading).map(styleOf)).toEqual(['compatible']);
  });

  it.each(['light', 'dark'] as const)('alone has a ground, on %s pages', (scheme) => {
    const grounds = (['agree', 'faint-agree', 'person'] as const).map(
      (style) => !declarations(style, scheme).includes('background-color: transparent'),
    );
    expect(grounds).toEqual([true, false, false]);
  });
});

describe('what a claim is switched on and off with', () => {
  const cases: [what: string, value: Value, category: Category][] = [
    ['a number', figure, 'figure'],
    ['a date', { type: 'date' } as Value, 'date'],
    ['a state', { type: 'state', answers: ['dead'] }, 'event'],
    ['a thing of the base', { type: 'entity', entities: ['russia'] }, 'place'],
  ];
  it.each(cases)('follows its value: %s', (_, value, category) => {
    expect(paintItems(named([], [finding(0, 0, 5, 'agree', value)]))[0]?.category).toBe(category);
  });

  it('is the category of the mention that it is', () => {
    const reading = named([mention(0, 0, 5, 'organisation')], [finding(0, 0, 5, 'agree')]);
    expect(countsOf(paintItems(reading))).toEqual({
      person: 0,
      place: 0,
      organisation: 1,
      event: 0,
      figure: 0,
      date: 0,
    });
  });
});
