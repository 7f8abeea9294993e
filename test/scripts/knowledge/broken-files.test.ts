import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileKnowledge, loadKnowledge } from '../../../scripts/knowledge/compile-knowledge';
import { KnowledgeError, type Problem } from '../../../scripts/knowledge/problem';
import { withEditedBase } from './edited-base';

const PACK = 'ferry-fire/pack.yaml';
const CONCEPTS = 'ferry-fire/concepts.yaml';
const QUESTIONS = 'ferry-fire/questions/fire.yaml';
const ENTITIES = 'ferry-fire/entities/all.yaml';
const SOURCE = 'ferry-fire/sources/harbour-herald.yaml';
const PLACES = 'atlas/places.yaml';

/** Words of the line that is named, the field, and words of the message. */
type Told = readonly [line: string, field: string, message: string];
/** What is done to which file, and the problem that must be told. */
type Case = readonly [fault: string, file: string, find: string, replace: string, told: Told];

const FIELDS: readonly Case[] = [
  ['a key that is not known', PACK, 'language: en', 'langauge: en', ['langauge', 'langauge', 'not a key']],
  ['a missing field', SOURCE, 'publisher: Harbour Herald\n', '', ['id:', 'publisher', 'is missing; write a string']],
  ['a number for text', QUESTIONS, 'text: Who owns the ferry?', 'text: 7', ['text: 7', '[3].text', 'must be a string']],
  ['a word that is no choice', QUESTIONS, 'tier: core', 'tier: main', ['tier: main', '[0].tier', 'core, extended']],
  ['an id with capitals', ENTITIES, 'id: linnea', 'id: Linnea', ['id: Linnea', '[0].id', 'kebab-case']],
  ['a reserved id', QUESTIONS, 'id: ship-owner', 'id: constructor', ['constructor', '[3].id', 'reserve']],
  ['a question without its mark', QUESTIONS, 'the ferry?', 'the ferry', ['How many', '[0].text', 'ends in "?"']],
  ['a day of no calendar', SOURCE, 'asOf: 2031-03-10', 'asOf: 2031-02-30', ['02-30', 'statements[0].asOf', 'calendar']],
  ['a day written otherwise', SOURCE, 'published: 2031-03-10', 'published: 10-03-2031', ['10-03', 'published', 'YYYY']],
  [
    'six words as written',
    SOURCE,
    '"in hospital"',
    '"is in hospital and its owner"',
    ['and its owner', 'statements[2].asWritten', 'at most five words'],
  ],
  [
    'paragraph nought',
    SOURCE,
    'paragraph: 3',
    'paragraph: 0',
    ['paragraph: 0', 'statements[0].paragraph', 'Too small'],
  ],
  [
    'an unknown reach',
    QUESTIONS,
    'within: clause',
    'within: room',
    ['room', '[0].cues.needs[0].within', 'phrase, clause'],
  ],
];

const FILES: readonly Case[] = [
  ['a bracket that is not closed', ENTITIES, '[{kind', '[[{kind', ['aliases', '', 'is not YAML']],
  ['a file cut off within a text', SOURCE, '"in hospital"\n    paragraph: 4', '"in hosp', ['', '', 'is not YAML']],
  ['the same key twice', PACK, 'language: en', 'language: en\nlanguage: de', ['language: de', '', 'must be unique']],
  ['a __proto__ key', CONCEPTS, 'ferry:', '__proto__: [ship]\nferry:', ['__proto__', '__proto__', 'remove it']],
  ['an anchor', CONCEPTS, '"@linnea"', '&name ship, *name', ['*name', '', 'write the value out']],
  ['nesting without end', CONCEPTS, '"@linnea"', '['.repeat(5000), ['', '', 'deeper than 20 levels']],
  ['a list for a map', CONCEPTS, 'ferry: [ferry, "@linnea"]', '- ferry', ['- ferry', '', 'must be a record']],
  ['a map for a list', PLACES, '- {id: northmark', '{id: northmark', ['', '', 'is not YAML']],
  ['an empty file', CONCEPTS, 'ferry: [ferry, "@linnea"]', '', ['', '', 'is missing']],
];

const VALUES: readonly Case[] = [
  ['words for a quantity', SOURCE, '{atLeast: 140}', 'many', ['many', 'statements[0].value', 'asks for a quantity']],
  ['no bound at all', SOURCE, '{atLeast: 140}', '{unit: hour}', ['unit', 'statements[0].value', 'exactly one of']],
  [
    'two bounds',
    SOURCE,
    '{atLeast: 140}',
    '{atLeast: 140, about: 9}',
    ['about', 'statements[0].value', 'exactly one of'],
  ],
  [
    'a range turned round',
    SOURCE,
    '{atLeast: 140}',
    '{from: 9, to: 1}',
    ['from', 'statements[0].value', 'wrong way round'],
  ],
  [
    'words for a date',
    SOURCE,
    'value: 2031-03-09',
    'value: in May',
    ['in May', 'statements[1].value', 'must be a date'],
  ],
  [
    'an unknown answer',
    SOURCE,
    'value: in-hospital',
    'value: well',
    ['well', 'statements[2].value', 'dead, in-hospital'],
  ],
];

const REFERENCES: readonly Case[] = [
  ['an id twice', ENTITIES, 'id: mara-voss', 'id: linnea', ['id: linnea', '[2].id', 'there twice']],
  ['a pack called otherwise', PACK, 'id: ferry-fire', 'id: fire', ['id: fire', 'id', 'must be "ferry-fire"']],
  ['a source called otherwise', SOURCE, 'id: harbour-herald', 'id: hh', ['id: hh', 'id', 'must be "harbour-herald"']],
  [
    'no such question',
    SOURCE,
    'question: fire-date',
    'question: day',
    ['day', 'statements[1].question', 'no question'],
  ],
  [
    'no such origin',
    SOURCE,
    'origin: ellery-coastguard',
    'origin: navy',
    ['navy', 'statements[0].origin', 'no entity'],
  ],
  ['no such person', SOURCE, 'value: mara-voss', 'value: mara', ['mara', 'statements[3].value', '"mara" is no entity']],
  ['no such place', QUESTIONS, 'place: port-ellery', 'place: ellery', ['ellery', '[0].scope.place', 'no entity']],
  ['no such concept', PACK, '$ferry', '$ship', ['$ship', 'relevance.story.needs[0].any[0]', 'no concept']],
  ['no such entity in a cue', CONCEPTS, '@linnea', '@linea', ['@linea', 'ferry[1]', 'no entity']],
  ['a relation to nobody', ENTITIES, 'to: linnea', 'to: linea', ['to: linea', '[2].relations[0].to', 'no entity']],
  ['an excluded stranger', QUESTIONS, '[in-hospital]', '[well]', ['[well]', '[2].answers[0].excludes', 'no answer']],
];

const SENSE: readonly Case[] = [
  [
    'an answer at odds with itself',
    QUESTIONS,
    '[in-hospital]',
    '[in-hospital]\n      implies: [in-hospital]',
    ['implies', '[2].answers[0].implies', 'exclude each other'],
  ],
  ['a state without answers', QUESTIONS, 'kind: person', 'kind: state', ['ship-owner', '[3].answers', 'are missing']],
  ['answers to a date', QUESTIONS, 'kind: state', 'kind: date', ['answers', '[2].answers', 'state questions only']],
  [
    'a question without cues',
    QUESTIONS,
    '      - {any: [own], within: clause}',
    '      - {any: [], within: clause}',
    ['any: []', '[3].cues.needs[0].any', ''],
  ],
  [
    'one name for two',
    ENTITIES,
    'name: Ellery Coastguard',
    'name: linnea',
    ['', '[1].aliases', 'also leads to "linnea"'],
  ],
  [
    'a place within itself',
    PLACES,
    'name: Northmark,',
    'name: Northmark, within: port-ellery,',
    ['northmark', '[0].within', 'round to itself'],
  ],
  [
    'something within a person',
    ENTITIES,
    'within: port-ellery',
    'within: mara-voss',
    ['within', '[1].within', 'no place'],
  ],
  ['a gazetteer out of order', PLACES, 'id: northmark', 'id: zenith', ['port-ellery', '[1].id', 'sorted by id']],
];

/** The problems of the base with one edit, each with the text of its line. */
function problemsAfter(file: string, find: string, replace: string): (Problem & { text: string })[] {
  return withEditedBase([{ file, find, replace }], (folder) =>
    loadKnowledge(folder).problems.map((problem) => {
      const lines = readFileSync(resolve(problem.file), 'utf8').split('\n');
      return { ...problem, text: problem.line === null ? '' : (lines[problem.line - 1] ?? 'beyond the end') };
    }),
  );
}

describe('a mistake in the knowledge base is told with file, line, field and what to do', () => {
  it('finds nothing wrong in the sound base', () => {
    expect(withEditedBase([], (folder) => loadKnowledge(folder).problems)).toEqual([]);
  });

  it.each([...FIELDS, ...FILES, ...VALUES, ...REFERENCES, ...SENSE])(
    '%s',
    (_, file, find, replace, [text, field, message]) => {
      const problems = problemsAfter(file, find, replace);
      const expected = { field, text: expect.stringContaining(text), message: expect.stringContaining(message) };
      expect(problems).toContainEqual(
        expect.objectContaining({ ...expected, file: expect.stringMatching(`${file}$`) }),
      );
    },
  );
});

describe('a file that cannot be read', () => {
  it('is told alone, without what refers to it', () => {
    const problems = problemsAfter(ENTITIES, '[{kind', '[[{kind');
    expect(problems.map(({ message }) => message)).toEqual([expect.stringContaining('is not YAML')]);
  });
});

describe('the two modes of compiling', () => {
  const faults = [
    { file: SOURCE, find: 'value: 2031-03-09', replace: 'value: early March' },
    { file: ENTITIES, find: 'to: linnea', replace: 'to: linea' },
  ];

  it('tells every problem at once and gives nothing when strict', () => {
    const compile = () => withEditedBase(faults, (folder) => compileKnowledge({ folder }));
    expect(compile).toThrow(KnowledgeError);
    expect(compile).toThrow('"early March"');
    expect(compile).toThrow('"linea"');
  });

  it('leaves out what is wrong and keeps the rest when lenient', () => {
    const { packs, problems } = withEditedBase(faults, (folder) => compileKnowledge({ folder, lenient: true }));
    expect(problems).toHaveLength(2);
    expect(packs[0]?.statements.map(({ question }) => question)).toEqual([
      'passengers-rescued',
      'captain-condition',
      'ship-owner',
    ]);
  });
});
