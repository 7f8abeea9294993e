import type { Pair } from './pair';

/** Counts that only grow. `as of` is stated; `published` is inferred from the date of publication. */
export const runningCountPairs: readonly Pair[] = [
  // The count moved as a count can
  ['arrests, four days on', '1,332 [as of 2022-09-22]', '2,353 [as of 2022-09-26]', 'update', 'later-count'],
  ['arrests, four days back', '2,353 [as of 2022-09-26]', '1,332 [as of 2022-09-22]', 'update', 'earlier-count'],
  [
    'one counter corrects itself',
    '2,353 [as of 2022-09-26] [by ovd]',
    '2,355 [as of 2022-09-27] [by ovd]',
    'update',
    'later-count',
  ],
  ['quake deaths', '11,200 [published 2023-02-08]', '35,000 [published 2023-02-13]', 'update', 'later-count'],
  [
    'a later floor rules out the earlier count',
    'at least 400,000 [as of 2022-11-02]',
    '261,000 [as of 2022-09-24]',
    'update',
    'earlier-count',
  ],
  ['a rounded count outgrown', 'about 300 [as of 2020-03-01]', '1,450 [as of 2020-03-09]', 'update', 'later-count'],
  ['a vague word outgrown', 'dozens [as of 2020-03-01]', '130 [as of 2020-03-02]', 'update', 'later-count'],
  ['medals', '4 [as of 2024-07-30]', '9 [as of 2024-08-04]', 'update', 'later-count'],
  [
    'votes as they come in',
    '1.1 million [as of 2024-11-05]',
    '2.3 million [as of 2024-11-06]',
    'update',
    'later-count',
  ],
  [
    'the end of a period is a date',
    '1,332 [from 2022-09-21] [to 2022-09-22]',
    '2,353 [as of 2022-09-26]',
    'update',
    'later-count',
  ],

  // Room for both whatever the dates
  ['the same count, still', '61 [as of 2024-05-01]', '61 [as of 2024-05-03]', 'agree', 'same-value'],
  ['the same count, no dates', '61', '61', 'agree', 'same-value'],
  [
    'a floor and a later count',
    'more than 2,000 [as of 2022-09-25]',
    '2,353 [as of 2022-09-26]',
    'compatible',
    'within-bound',
  ],
  [
    'a floor and an earlier count',
    'more than 2,000 [as of 2022-09-27]',
    '2,353 [as of 2022-09-26]',
    'compatible',
    'within-bound',
  ],
  ['rounded and counted', 'about 1,300 [as of 2022-09-22]', '1,312 [as of 2022-09-22]', 'agree', 'same-when-rounded'],

  // A count cannot shrink
  ['deaths, lower a day later', '15 [as of 2021-06-01]', '13 [as of 2021-06-02]', 'conflict', 'count-fell'],
  ['deaths, higher a day before', '13 [as of 2021-06-02]', '15 [as of 2021-06-01]', 'conflict', 'count-fell'],
  ['arrests, published later', '700 [published 2022-09-27]', '2,353 [as of 2022-09-26]', 'conflict', 'count-fell'],
  [
    'a later ceiling under an earlier count',
    'fewer than 100 [as of 2021-06-05]',
    '130 [as of 2021-06-01]',
    'conflict',
    'count-fell',
  ],

  // One day
  ['two counters, one day', '13 [as of 2022-09-26]', '15 [as of 2022-09-26]', 'conflict', 'same-day-count'],
  [
    'two counters, one day, named',
    '13 [as of 2022-09-26] [by police]',
    '15 [as of 2022-09-26] [by ministry]',
    'conflict',
    'same-day-count',
  ],
  [
    'one counter, one day',
    '2,353 [as of 2022-09-26] [by ovd]',
    '2,355 [as of 2022-09-26] [by ovd]',
    'compatible',
    'same-day-count',
  ],

  // No dates: the weaker verdict
  ['no dates', '13', '15', 'compatible', 'unordered-count'],
  ['no date here', '13', '15 [as of 2022-09-26]', 'compatible', 'unordered-count'],
  ['no date there', '13 [as of 2022-09-26]', '15', 'compatible', 'unordered-count'],
  ['no dates, floor', 'at least 14', '13', 'compatible', 'unordered-count'],

  // What dates do not excuse
  [
    'other currency',
    '500 GBP [as of 2022-09-22]',
    '900 USD [as of 2022-09-26]',
    'not-comparable',
    'different-currency',
  ],
  [
    'a rise against a fall',
    'rise of 5 percent [as of 2022-09-22]',
    'fall of 5 percent [as of 2022-09-26]',
    'conflict',
    'opposite-change',
  ],
];

/** Values that hold at their date and may change in either direction. */
export const momentPairs: readonly Pair[] = [
  ['oil price, one day', '84 USD [as of 2022-09-26]', '91 USD [as of 2022-09-26]', 'conflict', 'disjoint'],
  [
    'oil price, two days',
    '84 USD [as of 2022-09-26]',
    '91 USD [as of 2022-09-20]',
    'not-comparable',
    'different-moment',
  ],
  ['oil price, no date here', '84 USD', '91 USD [as of 2022-09-20]', 'compatible', 'unordered-moment'],
  ['oil price, no date there', '84 USD [as of 2022-09-20]', '91 USD', 'compatible', 'unordered-moment'],
  ['oil price, no dates', '84 USD', '91 USD', 'compatible', 'unordered-moment'],
  [
    'oil price, denied another day',
    '84 USD [as of 2022-09-26]',
    '91 USD [denied] [as of 2022-09-27]',
    'compatible',
    'denies-other',
  ],
  [
    'oil price, the same denied another day',
    '84 USD [as of 2022-09-26]',
    '84 USD [denied] [as of 2022-09-27]',
    'conflict',
    'denied',
  ],
  ['oil price, the same', '84 USD [as of 2022-09-26]', '84 USD [as of 2022-09-20]', 'agree', 'same-value'],
  ['temperature at noon', '31 C [as of 2023-07-10]', '88 F [as of 2023-07-10]', 'agree', 'same-when-rounded'],
  ['patients in hospital', '120 [as of 2021-01-05]', '95 [as of 2021-01-19]', 'not-comparable', 'different-moment'],
  ['queue at a border', 'about 10 km [as of 2022-09-24]', '16 km [as of 2022-09-24]', 'conflict', 'disjoint'],
  [
    'share price against a floor',
    'more than 100 USD [as of 2024-03-01]',
    '93 USD [as of 2024-03-01]',
    'conflict',
    'outside-bound',
  ],
];
