import { z } from 'zod';
import { REACHES } from '../../src/core/knowledge/pack';
import { CATEGORIES, NATURES, QUANTITY_KINDS, QUESTION_KINDS, STANCES } from '../../src/core/model';

/*
 * The YAML files of assets/knowledge as people write them. Compiling turns them into the `Pack` and `Gazetteer` of
 * src/core/knowledge/pack.ts. Objects are strict: a key that is not known is a mistake, not an extension.
 */

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const line = z
  .string()
  .trim()
  .min(1)
  .refine((text) => !/^TODO\b/.test(text), 'is still to be written');
const id = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be an id in kebab-case: small letters a to z, digits and single hyphens')
  .refine((text) => text !== 'constructor' && text !== 'prototype', 'is a word that programs reserve; choose another')
  .meta({ id: 'id' });
const day = z
  .string()
  .regex(DAY, 'must be a day written YYYY-MM-DD')
  .refine(isCalendarDay, 'is a day that no calendar has')
  .meta({ id: 'day' });
const period = z.strictObject({ from: day.nullish(), to: day.nullish() });
const term = line
  .max(80)
  .meta({ id: 'term', description: 'plain words, $concept, @entity-id or @place-id+ with all places in it' });

function isCalendarDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text);
}

const cue = z
  .strictObject({
    any: z.array(term).min(1).describe('met by any one of these terms'),
    within: z.enum(REACHES).describe('how far from the figure a term may stand'),
    weight: z.number().positive().max(10).optional().describe('1 is ordinary evidence'),
  })
  .meta({ id: 'cue' });

export const cuesSchema = z
  .strictObject({
    counted: z.array(term).min(1).optional().describe('nouns that the figure may count'),
    needs: z.array(cue).optional().describe('each must be met'),
    supports: z.array(cue).optional().describe('each that is met speaks for the question'),
    against: z.array(cue).optional().describe('each that is met speaks against it'),
    plausible: z
      .strictObject({ min: z.union([z.number(), day]).optional(), max: z.union([z.number(), day]).optional() })
      .optional()
      .describe('values outside are not about this question'),
    stages: z
      .array(cue.extend({ stage: line }))
      .optional()
      .describe('what tells the stage that a figure counts; the first that is met holds'),
    knownBy: day.optional().describe('of a date: the day that the event is known by, wherever it is written out'),
    since: z
      .strictObject({ from: day, to: day, weekdays: z.boolean().optional() })
      .optional()
      .describe('of a date: a period that starts in these days starts with its event'),
  })
  .meta({ id: 'cues' });

const scope = z
  .strictObject({
    place: id.optional(),
    period: period.optional(),
    counted: line.optional(),
    stage: line.optional(),
  })
  .meta({ id: 'scope' });

const answer = z.strictObject({
  id,
  label: line,
  implies: z.array(id).optional(),
  excludes: z.array(id).optional(),
  cues: cuesSchema.optional(),
});

export const questionSchema = z.strictObject({
  id,
  tier: z.enum(['core', 'extended']),
  kind: z.enum(QUESTION_KINDS),
  nature: z.enum(NATURES),
  unit: line.nullish().describe('what is counted or measured: "people", "hour", "percent", ISO 4217 "GBP"'),
  text: line.endsWith('?', 'must be a question that ends in "?"'),
  scope,
  background: z.boolean().optional(),
  firm: z.boolean().optional().describe('asks for a role, a name or words said, which no sentence denies'),
  several: z.boolean().optional().describe('several days, persons or places can be right at once'),
  cues: cuesSchema.optional(),
  answers: z.array(answer).min(1).optional().describe('of a state question'),
});

const detailedAlias = z.strictObject({
  text: line,
  exact: z.boolean().optional().describe('want the case as written'),
  needs: z.array(term).min(1).optional().describe('counts only where one of these terms stands near'),
});

export const entitySchema = z.strictObject({
  id,
  category: z.enum(CATEGORIES).exclude(['figure', 'date']),
  name: line.max(120),
  description: line.max(200),
  within: id.optional().describe('the place that this place lies in'),
  relations: z.array(z.strictObject({ kind: line.max(60), to: id })).optional(),
  unnamed: z.boolean().optional().describe('the name is our description of it, so no alias'),
  aliases: z
    .array(z.union([line, detailedAlias], { error: 'must be text, or text with `exact` or `needs`' }))
    .optional(),
});

const amount = z.number();
export const valueMapSchema = z.strictObject({
  about: amount.optional(),
  nearly: amount.optional(),
  moreThan: amount.optional(),
  atLeast: amount.optional(),
  fewerThan: amount.optional(),
  atMost: amount.optional(),
  upTo: amount.optional(),
  exactly: amount.optional(),
  from: z.union([amount, line]).optional(),
  to: z.union([amount, line]).optional(),
  vague: z.tuple([amount.nullable(), amount.nullable()]).optional(),
  unit: line.optional(),
  kind: z.enum(QUANTITY_KINDS).optional(),
  change: z.enum(['rise', 'fall']).optional(),
  precision: z.enum(['day', 'week', 'month', 'season', 'year']).optional(),
});

const value = z.union([z.number(), line, z.array(id).min(1), valueMapSchema], {
  error:
    'must be a number, a day, an id or a list of ids, or one of the forms in docs/knowledge.md ({about: 300000} …)',
});

export const statementSchema = z.strictObject({
  question: id,
  value,
  valueBecause: line.optional().describe('why the value does not follow from `asWritten` alone'),
  asWritten: line.refine((text) => text.split(/\s+/).length <= 5, 'must be at most five words of the article'),
  origin: id.optional(),
  via: z.array(id).min(1).optional(),
  asOf: day.optional(),
  asOfInferred: z.boolean().optional(),
  paragraph: z.number().int().positive(),
  sentence: line.max(300),
  stance: z.enum(STANCES).optional(),
  scope: scope.optional(),
  notes: z.array(line).optional(),
});

const ignoredSchema = z
  .strictObject({
    paragraphs: z.array(z.number().int().positive()).min(1).optional().describe('whole, or those that hold the words'),
    words: z.array(line).min(1).optional().describe('names and figures as written'),
    because: line,
  })
  .refine(({ paragraphs, words }) => paragraphs || words, 'must name `paragraphs` or `words`');

export const sourceSchema = z.strictObject({
  id,
  publisher: line,
  carriedBy: line.optional(),
  title: line.describe('as printed; after seven words cut and ended with …, by which a page is still recognised'),
  authors: z.array(line).optional(),
  published: day.nullish(),
  language: line,
  url: z.url().optional(),
  file: line.describe('the article in the folder that `--verify` is given'),
  notes: z.array(line).optional(),
  ignored: z
    .array(ignoredSchema)
    .optional()
    .describe('what `--verify` need not find covered, such as the lines of an aggregator'),
  statements: z.array(statementSchema),
});

/** A source without its statements, which are checked one by one. */
export const sourceHeaderSchema = sourceSchema.extend({ statements: z.array(z.unknown()) });

export const packSchema = z.strictObject({
  id,
  title: line,
  language: line,
  period: z.strictObject({ from: day, to: day }),
  setting: z
    .array(term)
    .optional()
    .describe(
      'what goes without saying on a page about the story: needs with one of these terms may be met further off',
    ),
  relevance: z.strictObject({
    story: cuesSchema.describe('what every passage about the story meets, and what speaks for and against it'),
    threads: z
      .record(id, cuesSchema)
      .optional()
      .describe('the threads of the story; a passage about it meets the needs of one of them too'),
    background: cuesSchema,
  }),
});

export const conceptsSchema = z.record(id, z.array(term).min(1));
export const questionsSchema = z.array(questionSchema);
export const entitiesSchema = z.array(entitySchema);

export type CuesFile = z.infer<typeof cuesSchema>;
export type QuestionFile = z.infer<typeof questionSchema>;
export type EntityFile = z.infer<typeof entitySchema>;
export type ValueFile = z.infer<typeof value>;
export type ValueMap = z.infer<typeof valueMapSchema>;
export type StatementFile = z.infer<typeof statementSchema>;
export type SourceHeader = z.infer<typeof sourceHeaderSchema>;
export type PackFile = z.infer<typeof packSchema>;
export type ConceptsFile = z.infer<typeof conceptsSchema>;
