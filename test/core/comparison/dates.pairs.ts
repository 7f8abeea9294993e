import type { Pair } from './pair';

/** On what day did it happen? */
export const datePairs: readonly Pair[] = [
  ['the same day', '2022-09-21', '2022-09-21', 'agree', 'same-value'],
  ['the same month', '2022-09', '2022-09', 'agree', 'same-value'],
  ['a month and a day in it', '2022-09', '2022-09-21', 'agree', 'same-when-rounded'],
  ['a day and its year', '2022-09-21', '2022', 'agree', 'same-when-rounded'],
  ['a week and a day in it', 'week of 2022-09-19', '2022-09-21', 'agree', 'same-when-rounded'],
  ['the last day of February', '2024-02', '2024-02-29', 'agree', 'same-when-rounded'],
  ['days around a day', '2022-09-20 to 2022-09-24', '2022-09-21', 'compatible', 'within-dates'],
  ['a day in days around it', '2022-09-21', '2022-09-20 to 2022-09-24', 'compatible', 'within-dates'],
  ['days that overlap', '2022-09-20 to 2022-09-24', '2022-09-23 to 2022-09-26', 'compatible', 'overlapping-dates'],
  ['a week across months', 'week of 2022-08-29', '2022-09', 'compatible', 'overlapping-dates'],
  ['Monday or Wednesday', '2022-09-26', '2022-09-28', 'conflict', 'different-date'],
  ['the day before', '2022-09-21', '2022-09-20', 'conflict', 'different-date'],
  ['another month', '2022-10', '2022-09-30', 'conflict', 'different-date'],
  ['another year', '2022-09-21', '2021', 'conflict', 'different-date'],
  ['a date and a number', '2022-09-21', '21', 'not-comparable', 'different-kind'],
  ['a plan and what was done, another day', '2022-09-21 [planned]', '2022-09-23', 'not-comparable', 'planned'],
  ['a month, and its day denied', '2022-09', '2022-09-21 [denied]', 'compatible', 'denies-other'],
  ['a day, and its month denied', '2022-09-21', '2022-09 [denied]', 'conflict', 'denied'],
];

/** On what days were there matches? More than one can be right. */
export const severalDatesPairs: readonly Pair[] = [
  ['the same day', '2024-06-14', '2024-06-14', 'agree', 'same-value'],
  ['another day', '2024-06-14', '2024-06-18', 'compatible', 'other-dates'],
];
