import type { Category } from '../../core/model';
import type { Standing } from '../theme';
import type { GroupKind } from '../view/views';

const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;

/** What popup, options and card say alike. British English. */
export const messages = {
  productName: 'Second Source',

  categories: {
    person: 'People',
    place: 'Places',
    organisation: 'Organisations',
    event: 'Events',
    figure: 'Figures',
    date: 'Dates',
  } satisfies Record<Category, string>,

  categoryOfOne: {
    person: 'Person',
    place: 'Place',
    organisation: 'Organisation',
    event: 'Event',
    figure: 'Figure',
    date: 'Date',
  } satisfies Record<Category, string>,

  /** The verdict of a finding, in a word or two. */
  standings: {
    conflict: 'In conflict',
    agree: 'Agrees',
    update: 'Update',
    compatible: 'Compatible',
    'not-comparable': 'Not comparable',
    none: 'No other report',
  } satisfies Record<Standing, string>,

  groups: {
    conflicting: 'Conflicting',
    agreeing: 'Agreeing',
    related: 'Otherwise related',
  } satisfies Record<GroupKind, string>,

  /** "3 outlets, 1 origin: OVD-Info". */
  origins: (outlets: number, origins: readonly string[]): string =>
    `${count(outlets, 'outlet', 'outlets')}, ${count(origins.length, 'origin', 'origins')}: ${origins.join(', ')}`,
  reportCount: (n: number): string => count(n, 'report', 'reports'),

  thisPage: 'This page:',
  creditedTo: (origin: string): string => `from ${origin}`,
  ownOrigin: 'names no origin',
  via: (names: readonly string[]): string => `through ${names.join(', then ')}`,
  asOf: (date: string, inferred: boolean): string => `as of ${date}${inferred ? ' (inferred)' : ''}`,
  paragraphs: (all: readonly number[]): string => `${all.length === 1 ? 'paragraph' : 'paragraphs'} ${all.join(', ')}`,
  within: (places: readonly string[]): string => `In ${places.join(', ')}.`,
  note: 'Note',
  aboutArticle: (publisher: string, n: number): string => `${count(n, 'note', 'notes')} on the article of ${publisher}`,
  own: 'This article',
  ownHint: 'not counted as a report',
  moreContradictions: (n: number): string => `And ${n} more ${n === 1 ? 'pair' : 'pairs'} like this.`,
  noQuestion: 'Not compared: no question of the base fits this figure.',
  moreReports: (n: number): string => `${n} more in the popup: press the toolbar button.`,
  places: (n: number): string => `Said in ${n} places:`,
  place: (n: number): string => `Show place ${n} in the page`,
  showInPage: 'Show in the page',
  close: 'Close',

  strip: {
    /** A strip in one sentence, for those who hear it. */
    sentence: (question: string, claim: string, reports: readonly string[]): string =>
      `${question} This page: ${claim}. ${reports.join('; ')}.`,
    report: (publisher: string, value: string, standing: string): string =>
      `${publisher}: ${value} (${standing.toLowerCase()})`,
    /** On the flag of the page's own claim. */
    claim: (value: string): string => `this page ${value}`,
  },
};
