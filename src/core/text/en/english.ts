import type { Language } from '../language';
import { inflection } from './inflection';
import { nameWords } from './name-words';
import { sentences } from './sentences';

export const english: Language = {
  id: 'en',
  sentences,
  inflection,
  names: nameWords,
};
