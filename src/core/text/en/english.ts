import type { Language } from '../language';
import { inflection } from './inflection';
import { nameWords } from './name-words';
import { numbers } from './numbers';
import { relationWords } from './relation-words';
import { sentences } from './sentences';
import { stanceWords } from './stance-words';

export const english: Language = {
  id: 'en',
  sentences,
  inflection,
  numbers,
  names: nameWords,
  relations: relationWords,
  stances: stanceWords,
};
