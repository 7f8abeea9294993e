import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/core/comparison/compare';
import { explainReason } from '../../../src/core/explanation/explain-reason';
import type { Names } from '../../../src/core/explanation/names';
import { readSide } from '../comparison/pair-notation';
import { questions, world } from '../comparison/sample-questions';

const NAMES: Readonly<Record<string, string>> = { 'ovd-info': 'OVD-Info', mayor: 'the mayor', gazette: 'The Gazette' };
const LABELS: Readonly<Record<string, string>> = { killed: 'died', critical: 'fighting for life' };

const names: Names = {
  entity: (id) => NAMES[id] ?? world.entity(id)?.name,
  source: (id) => NAMES[id],
  answer: (_, id) => LABELS[id],
};

describe('the sentence on a reason', () => {
  it.each<[keyof typeof questions, string, string, string]>([
    ['once', '2,353', '2,353', 'Both give 2,353.'],
    ['once', '48 hours', '2 days', 'The same, put differently: 48 hours here, 2 days there.'],
    ['once', '1,312', 'about 1,300', '1,312 here, rounded there to about 1,300.'],
    ['once', '2,353', 'more than 2,000', 'A floor: “more than 2,000” leaves room for 2,353.'],
    ['once', 'up to 500', '120', 'A ceiling: “up to 500” leaves room for 120.'],
    ['once', '1.2 million', '1,213,456', 'A rounder number here: “1.2 million” leaves room for 1,213,456.'],
    ['once', '24,300', 'tens of thousands', 'Vaguer there: “tens of thousands” leaves room for 24,300.'],
    ['once', '13', '14', 'The numbers differ: 13 here, 14 there.'],
    ['once', '13 [by mayor]', '14 [by mayor]', 'Both numbers come from the mayor, and they differ: 13 here, 14 there.'],
    ['once', '13', 'at least 14', '“at least 14” there leaves no room for 13 here.'],
    ['once', '500 GBP', '500 USD', 'In different currencies: £500 here, $500 there.'],
    [
      'running',
      '2,353 [as of 2022-09-26] [by ovd-info]',
      '2,355 [as of 2022-09-27] [by ovd-info]',
      'Both counts come from OVD-Info; 2,355 is a day later.',
    ],
    [
      'running',
      '2,353 [as of 2022-09-26]',
      '1,332 [as of 2022-09-22]',
      'A count that grows: 1,332 is 4 days earlier than 2,353.',
    ],
    [
      'running',
      '1,332 [published 2022-09-22]',
      '2,353 [as of 2022-09-26]',
      'A count that grows: going by publication, 2,353 is 4 days later than 1,332.',
    ],
    [
      'running',
      '15 [as of 2022-09-26]',
      '13 [as of 2022-09-27]',
      'The lower count is the later one: 13 there is a day later than 15 here.',
    ],
    ['running', '15', '13', 'A count that grows, and neither is dated: 15 here, 13 there.'],
    [
      'running',
      '15 [as of 2022-09-26]',
      '13 [as of 2022-09-26]',
      'Different counts of one day, 26 September 2022: 15 here, 13 there.',
    ],
    ['scoped', '120 [counting people injured]', '120', 'Counts other things: people hurt there, people injured here.'],
    ['scoped', '40 [in norham]', '120', '40 here is for Norham only, 120 there for Arden.'],
    [
      'scoped',
      '150 [in norham]',
      '120',
      'The part is larger than the whole: 150 for Norham here, 120 for Arden there.',
    ],
    ['scoped', '120 [in atlantis]', '120', 'About different places.'],
    ['scoped', '120 [in belland]', '120', 'About different places: Belland here, Arden there.'],
    ['date', '2022-09', '2022-09-21', '21 September 2022 there, put more coarsely here: September 2022.'],
    ['date', '2022-09-26', '2022-09-28', 'The dates differ: 26 September 2022 here, 28 September 2022 there.'],
    ['place', 'where norham', 'where arden', 'Norham lies in Arden.'],
    ['state', 'is killed', 'is in-hospital', 'They rule each other out: “died” here, “in hospital” there.'],
    [
      'state',
      'is killed',
      'is killed [denied] [by mayor] [reported by gazette]',
      'Said here, denied by the mayor: died.',
    ],
    [
      'state',
      'is killed [by mayor]',
      'is killed [denied] [reported by gazette]',
      'Said by the mayor, denied by The Gazette: died.',
    ],
    [
      'state',
      'is killed [denied] [by mayor]',
      'is killed [hearsay]',
      'Passed on as hearsay by the report, denied by the mayor: died.',
    ],
    [
      'moment',
      '84 USD [as of 2022-09-26]',
      '91 USD [hearsay] [as of 2022-09-20]',
      'Of different days: $84 on 26 September 2022, $91 (hearsay) on 20 September 2022.',
    ],
    ['state', 'is killed [possible]', 'is killed [possible]', 'Both say the same: died (a possibility).'],
    [
      'state',
      'is killed [possible]',
      'is critical [reported by gazette]',
      'Put as a possibility here: died; by The Gazette: fighting for life.',
    ],
    [
      'state',
      'is killed [possible]',
      'is killed [hearsay] [by mayor]',
      'The same, put as a possibility here; by the mayor: died (hearsay).',
    ],
    ['running', '15', '13 [as of 2022-09-26]', 'A count that grows, and no date is given here: 15 here, 13 there.'],
    [
      'once',
      'tens of thousands',
      'thousands',
      'Neither is exact, and “tens of thousands” here and “thousands” there leave room for each other.',
    ],
    ['state', 'is killed [denied]', 'is killed [denied]', 'Both say the same: died (denied).'],
    [
      'state',
      'is killed [by mayor]',
      'is killed [hearsay]',
      'The same, put as hearsay by the report and said by the mayor: died.',
    ],
    [
      'state',
      'is critical',
      'is killed [hearsay] [by mayor] [through gazette]',
      'Put as hearsay by the mayor (through The Gazette): died; said here: fighting for life.',
    ],
    [
      'state',
      'is killed [hearsay] [by mayor]',
      'is critical [through gazette]',
      'Put as hearsay by the mayor: died; said by The Gazette: fighting for life.',
    ],
    [
      'state',
      'is critical [denied]',
      'is killed [reported by gazette]',
      'Not what is denied: “fighting for life” is denied here, “died” is put forward by The Gazette.',
    ],
  ])('on a question of kind "%s", %s against %s: %s', (question, claim, report, sentence) => {
    const [a, b] = [readSide(claim), readSide(report)];
    const { reason } = compare(a, b, questions[question], world);
    expect(explainReason(reason, { claim: a, statement: b, question }, names, 'en-GB')).toBe(sentence);
  });

  it('goes without names that are not known', () => {
    const [a, b] = [readSide('2,353 [as of 2022-09-26] [by x]'), readSide('2,355 [as of 2022-09-27] [by x]')];
    const { reason } = compare(a, b, questions.running, world);
    expect(explainReason(reason, { claim: a, statement: b, question: 'running' }, names, 'en-GB')).toBe(
      'A count that grows: 2,355 is a day later than 2,353.',
    );
  });
});
