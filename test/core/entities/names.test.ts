import { describe, expect, it } from 'vitest';
import type { EntityMention } from '../../../src/core/entities/entity-mention';
import { entityMentions } from '../../../src/core/entities/entity-mentions';
import { gazetteerOf } from '../../../src/core/entities/gazetteer';
import { nameLexicon } from '../../../src/core/entities/name-lexicon';
import type { Alias, PackEntity } from '../../../src/core/knowledge/pack';
import type { Category } from '../../../src/core/model';
import { english } from '../../../src/core/text/en/english';
import { textBlock } from '../../../src/core/text/text-block';
import { NAMES } from './names.table';

function entity(id: string, category: Category, ...aliases: (string | Alias)[]): PackEntity {
  const listed = aliases.map((alias) => (typeof alias === 'string' ? { text: alias } : alias));
  return { id, category, name: listed[0]!.text, description: '', aliases: listed };
}

const ENTITIES = [
  entity('russia', 'place', 'Russia'),
  entity('ukraine', 'place', 'Ukraine'),
  entity('belarus', 'place', 'Belarus'),
  entity('us', 'place', 'US', 'United States'),
  entity('georgia', 'place', 'Georgia'),
  entity('turkey', 'place', 'Turkey'),
  entity('china', 'place', 'China'),
  entity('chad', 'place', 'Chad'),
  entity('moscow', 'place', 'Moscow'),
  entity('new-york', 'place', 'New York'),
  entity('ivory-coast', 'place', "Cote d'Ivoire"),
  entity('bogota', 'place', 'Bogotá'),
  entity('ust-ilimsk', 'place', 'Ust-Ilimsk'),
  entity('st-petersburg', 'place', 'St. Petersburg'),
  entity('moscow-exchange', 'organisation', 'Moscow Exchange'),
  entity('defence-ministry', 'organisation', 'defence ministry'),
  entity('foreign-ministry', 'organisation', { text: 'foreign ministry', needs: ['talk'] }),
  entity('the-bell', 'organisation', { text: 'The Bell', exact: true, needs: ['outlet', 'news site'] }),
  entity('putin', 'person', 'Vladimir Putin', 'Putin'),
  entity('shoigu', 'person', 'Sergei Shoigu'),
  entity('lukashenko', 'person', 'Alexander Lukashenko', 'Lukashenko'),
  entity('lev', 'person', { text: 'Lev', needs: ['reservist'] }),
];
const EVENTS = [entity('invasion', 'event', "Russia's invasion of Ukraine", 'Izhevsk shooting')];
const lexicon = nameLexicon(english.names);
const index = { names: gazetteerOf(ENTITIES), events: gazetteerOf(EVENTS) };

function namesOf(lines: readonly string[]): EntityMention[][] {
  const blocks = lines.map((text) => textBlock({ kind: /[.?]$/.test(text) ? 'paragraph' : 'heading', text }, english));
  return entityMentions(blocks, index, lexicon, english);
}

const BRACKETS: Partial<Record<Category, readonly [string, string]>> = {
  place: ['[', ']'],
  person: ['{', '}'],
  organisation: ['<', '>'],
};

/** The text with its names in the brackets of the table. */
function marked(text: string, mentions: readonly EntityMention[]): string {
  return [...mentions].reverse().reduce((marking, { start, end, category }) => {
    const [open, close] = BRACKETS[category] ?? ['(', ')'];
    return marking.slice(0, start) + open + marking.slice(start, end) + close + marking.slice(end);
  }, text);
}

/** A line break inside brackets is one of the text, others part blocks. */
const blocksOf = (table: string): string[] => table.split(/\n(?! )/);

describe('names', () => {
  it.each(NAMES)('finds %s', (_, table) => {
    const lines = blocksOf(table).map((line) => line.replace(/[[\]{}<>]/g, ''));
    expect(namesOf(lines).map((mentions, i) => marked(lines[i]!, mentions))).toEqual(blocksOf(table));
  });

  it('links a surname to the person named in full', () => {
    const [mentions] = namesOf(['Sergei Shoigu spoke. Then Shoigu left.']);
    expect(mentions!.map(({ entity: id }) => id)).toEqual(['shoigu', 'shoigu']);
  });

  it('links another spelling of a given name to the person of that surname', () => {
    const [mentions] = namesOf(['Aleksandr Lukashenko spoke.']);
    expect(mentions!.map(({ entity: id }) => id)).toEqual(['lukashenko']);
  });

  it('does not link a namesake of another given name', () => {
    const [mentions] = namesOf(['Viktor Lukashenko spoke.']);
    expect(mentions!.map(({ surface, entity: id }) => [surface, id])).toEqual([['Viktor Lukashenko', undefined]]);
  });

  it('finds the places in the name of an event beside the event', () => {
    const [mentions] = namesOf(["It began with Russia's invasion of Ukraine."]);
    expect(mentions!.map(({ surface, category }) => [surface, category])).toEqual([
      ["Russia's invasion of Ukraine", 'event'],
      ['Russia', 'place'],
      ['Ukraine', 'place'],
    ]);
  });
});
