import type { Language } from '../language';
import { comparingWords } from './comparing-words';
import { dates } from './dates';
import { inflection } from './inflection';
import { nameWords } from './name-words';
import { numbers } from './numbers';
import { quantities } from './quantities';
import { relationWords } from './relation-words';
import { sentences } from './sentences';
import { stanceWords } from './stance-words';

export const english: Language = {
  id: 'en',
  sentences,
  inflection,
  numbers,
  quantities,
  dates,
  names: nameWords,
  relations: relationWords,
  comparing: comparingWords,
  stances: stanceWords,
};
