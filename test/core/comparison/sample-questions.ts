import { worldOf } from '../../../src/core/comparison/world';
import type { Entity, Question } from '../../../src/core/model';

const place = (id: string, within?: string): Entity => ({
  id,
  category: 'place',
  name: `${id.charAt(0).toUpperCase()}${id.slice(1)}`,
  description: '',
  ...(within ? { within } : {}),
});

/** An island with two towns, one of them with a harbour, and a country elsewhere. */
export const world = worldOf([
  place('arden'),
  place('norham', 'arden'),
  place('norham-harbour', 'norham'),
  place('sutton', 'arden'),
  place('belland'),
]);

const question = (id: string, rest: Partial<Question>): Question => ({
  id,
  text: `${id}?`,
  kind: 'quantity',
  nature: 'once',
  unit: null,
  scope: {},
  ...rest,
});

export const questions = {
  once: question('once', {}),
  running: question('running', { nature: 'running', scope: { period: { from: '2022-09-21', to: null } } }),
  moment: question('moment', { nature: 'moment' }),
  scoped: question('scoped', {
    scope: { place: 'arden', period: { from: '2024-05-01', to: null }, counted: 'people hurt', stage: 'reported' },
  }),
  scopedRunning: question('scoped-running', {
    nature: 'running',
    scope: { place: 'arden', period: { from: '2024-05-01', to: null }, counted: 'people hurt' },
  }),
  date: question('date', { kind: 'date' }),
  severalDates: question('several-dates', { kind: 'date', several: true }),
  person: question('person', { kind: 'person' }),
  severalPersons: question('several-persons', { kind: 'person', several: true }),
  place: question('place', { kind: 'place' }),
  state: question('state', {
    kind: 'state',
    answers: [
      { id: 'killed', label: 'killed', implies: ['hit'], excludes: ['in-hospital'] },
      { id: 'critical', label: 'fighting for life', implies: ['in-hospital'] },
      { id: 'in-hospital', label: 'in hospital', implies: ['hit'] },
      { id: 'hit', label: 'hit' },
      { id: 'unhurt', label: 'unhurt', excludes: ['hit'] },
      { id: 'honoured', label: 'honoured' },
    ],
  }),
};
