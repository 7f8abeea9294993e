import { describe, expect, it } from 'vitest';
import { textInput } from '../../../scripts/read/text-input';
import { prepare } from '../../../src/core/prepare';
import { explain, read } from '../../../src/core/read';
import { bundledKnowledge, readText } from '../bundled-knowledge';

const STORY = `Russia mobilisation: thousands flee the draft
Police have detained 2,353 people at protests against the mobilisation since 21 September, OVD-Info said.
Vladimir Putin announced the partial mobilisation last week. Russia's invasion of Ukraine began in February.`;

describe('a reading', () => {
  it('gives every mention the surface that stands at its offsets', () => {
    const { blocks } = textInput(STORY, {});
    const { mentions } = read(blocks, bundledKnowledge(), { published: '2022-09-27' });
    expect(mentions.length).toBeGreaterThan(5);
    for (const { block, start, end, surface } of mentions) expect(blocks[block]!.text.slice(start, end)).toBe(surface);
  });

  it('gives mentions in the order of the page, overlapping only inside events', () => {
    const { mentions } = readText(STORY);
    const apart = mentions.filter(({ category }) => category !== 'event');
    apart.slice(1).forEach((next, i) => {
      const before = apart[i]!;
      expect(next.block > before.block || next.start >= before.end).toBe(true);
    });
  });

  it('has figures and dates among its mentions', () => {
    const found = readText(STORY).mentions.map(({ surface, category }) => `${category}: ${surface}`);
    expect(found).toEqual(expect.arrayContaining(['figure: 2,353', 'date: 21 September', 'organisation: OVD-Info']));
  });

  it('sets a count against the counts of other reports', () => {
    const finding = readText(STORY).findings.find(({ claim }) => claim.question === 'protest-detentions-total');
    expect(finding?.claim.surface).toContain('2,353');
    expect(finding?.reports.map(({ statement, verdict }) => [statement.source, verdict])).toContainEqual([
      'daily-mirror',
      'agree',
    ]);
  });

  it('counts the days from one day to another, with the ends or without', () => {
    const page =
      'Men flee the mobilisation\nMore than 260,000 men left Russia between Wednesday and Saturday, the paper said.';
    const { findings } = readText(page, { published: '2022-09-26' });
    const period = findings.find(({ claim }) => claim.question === 'exodus-period');
    expect(period?.claim).toMatchObject({
      surface: 'Wednesday and Saturday',
      value: { kind: 'duration', unit: 'day', min: 3, max: 4 },
    });
    expect(period?.reports.map(({ verdict }) => verdict)).not.toContain('conflict');
  });

  it('claims nothing on a page that is about something else', () => {
    const page = 'Israel calls up reservists\nAbout 300,000 reservists were called up on Monday, the army said.';
    const reading = readText(page);
    expect(reading.relevance.level).toBe('none');
    expect(reading.findings).toEqual([]);
    expect(reading.mentions.map(({ surface }) => surface)).toContain('Israel');
  });

  it('asks a page on the wider war only what concerns the war', () => {
    const page =
      'Ukrainian troops enter Kherson\nRussian forces left the city. Russia had annexed four regions of Ukraine in September.';
    const { relevance, findings } = readText(page, { published: '2022-11-11' });
    const background = new Set(
      bundledKnowledge()
        .packs[0]!.pack.questions.filter((question) => question.background)
        .map(({ id }) => id),
    );
    expect(relevance.level).toBe('background');
    expect(findings.filter(({ claim }) => !background.has(claim.question))).toEqual([]);
  });

  it('is the same for the same page', () => {
    expect(readText(STORY)).toEqual(readText(STORY));
  });

  it('finds names where there is no pack, and claims nothing', () => {
    const { blocks } = textInput(STORY, {});
    const { mentions, findings, relevance } = read(blocks, prepare([], []), {});
    expect(mentions.some(({ surface }) => surface === 'Vladimir Putin')).toBe(true);
    expect([relevance.level, findings]).toEqual(['none', []]);
  });

  it('reads a page without blocks', () => {
    expect(read([], bundledKnowledge(), {})).toMatchObject({ mentions: [], findings: [], source: null });
  });
});

describe('a page that is itself a source', () => {
  const [source] = bundledKnowledge().packs[0]!.pack.sources;
  const { id } = source!;
  /** The base gives the first words of long titles. */
  const title = source!.title.replace(/\s*…$/, ' the rest of it');

  it.each([
    ['its headline', `${title}\n${STORY}`, {}],
    ['its title with the name of the site', STORY, { title: `${title} | Some Site` }],
    ['its headline in other quotes and case', `${title.toUpperCase()}\n${STORY}`, {}],
  ])('is recognised by %s', (_, text, context) => {
    expect(readText(text, context).source).toBe(id);
  });

  it('is not confirmed by its own statements', () => {
    const { findings } = readText(`${title}\n${STORY}`);
    const sources = findings.flatMap(({ reports }) => reports.map(({ statement }) => statement.source));
    expect(sources.length).toBeGreaterThan(0);
    expect(sources).not.toContain(id);
    expect(new Set(findings.flatMap(({ own }) => own.map(({ source }) => source)))).toEqual(new Set([id]));
  });

  it('is not taken for one by a title that only begins alike', () => {
    expect(readText(`${title.split(' ').slice(0, 5).join(' ')}\n${STORY}`).source).toBeNull();
    expect(readText(STORY).source).toBeNull();
  });

  it('is recognised by its address, however it was come to', () => {
    const { packs, gazetteers } = { packs: [bundledKnowledge().packs[0]!.pack], gazetteers: [] };
    const url = 'https://www.example.org/news/inside-the-draft/';
    const sources = packs[0]!.sources.map((one) => (one.id === id ? { ...one, url } : one));
    const knowledge = prepare([{ ...packs[0]!, sources }], gazetteers);
    const { blocks } = textInput(STORY, {});
    const sourceAt = (address: string) => read(blocks, knowledge, { url: address }).source;
    expect(sourceAt('http://example.org/news/inside-the-draft?utm_source=feed#top')).toBe(id);
    expect(sourceAt('https://example.org/news/inside')).toBeNull();
  });
});

describe('an explanation', () => {
  it('says which questions each figure was weighed for and what spoke for them', () => {
    const { blocks } = textInput(STORY, {});
    const found = explain(blocks, bundledKnowledge(), { published: '2022-09-27' });
    const figure = found.find(({ surface }) => surface.includes('2,353'));
    expect(figure?.answers).toBe('protest-detentions-total');
    expect(figure?.weighed[0]?.evidence.length).toBeGreaterThan(0);
  });

  it('explains states and names as it explains figures', () => {
    const text =
      'Draft office shooting in Russia\nPolice in Ust-Ilimsk named the gunman as Ruslan Zinin and arrested him.';
    const { blocks } = textInput(text, {});
    const found = explain(blocks, bundledKnowledge(), { published: '2022-09-27' });
    const answered = found.map(({ surface, answers }) => [surface, answers]);
    expect(answered).toContainEqual(['Ruslan Zinin', 'gunman-name']);
    expect(answered).toContainEqual(['arrested', 'gunman-arrest']);
    for (const { weighed } of found) expect(weighed.length).toBeGreaterThan(0);
  });

  it('makes no claim of a day or figure inside a name', () => {
    const text = 'Putin announces mobilisation\nContributing: USA TODAY on the call-up that Putin announced.';
    const { findings, mentions } = readText(text);
    expect(findings.map(({ claim }) => claim.surface)).not.toContain('TODAY');
    expect(mentions.map(({ surface }) => surface)).toContain('USA TODAY');
  });

  it('is empty for a page about something else', () => {
    expect(explain([{ kind: 'paragraph', text: 'Bread costs 3 euros.' }], bundledKnowledge(), {})).toEqual([]);
  });
});
