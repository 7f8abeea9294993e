import { z } from 'zod';
import { conceptsSchema, entitiesSchema, packSchema, questionsSchema, sourceSchema } from './schema';

const KINDS = {
  pack: { schema: packSchema, title: 'pack.yaml: what a story is and what tells a page about it' },
  concepts: { schema: conceptsSchema, title: 'concepts.yaml: words that mean one thing in a story' },
  questions: { schema: questionsSchema, title: 'questions/*.yaml: what is asked, and how an answer is recognised' },
  entities: { schema: entitiesSchema, title: 'entities/*.yaml: people, places, organisations and events' },
  source: { schema: sourceSchema, title: 'sources/*.yaml: an article and what it reports' },
} as const;

/** JSON Schemas (draft 2020-12) of the files of a knowledge base, by file name, for editors and other tools. */
export function jsonSchemas(): Readonly<Record<string, string>> {
  const files = Object.entries(KINDS).map(([kind, { schema, title }]) => {
    const body = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
    return [`${kind}.schema.json`, `${JSON.stringify({ title, ...body }, null, 2)}\n`];
  });
  return Object.fromEntries(files);
}
