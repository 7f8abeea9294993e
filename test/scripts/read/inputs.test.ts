import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fileInput } from '../../../scripts/read/file-input';
import { htmlInput } from '../../../scripts/read/html-input';
import { BadRecord, parseRecord } from '../../../scripts/read/record';
import { textInput } from '../../../scripts/read/text-input';

describe('plain text', () => {
  it('is a block a line, with the offset of each', () => {
    const text = 'A headline\r\n\n  First words here.  \nThe “end”. 🎈\n';
    const { blocks, offsets } = textInput(text, {});
    expect(blocks.map((block) => block.text)).toEqual(['A headline', 'First words here.', 'The “end”. 🎈']);
    blocks.forEach((block, i) => {
      expect(text.slice(offsets[i], offsets[i]! + block.text.length)).toBe(block.text);
    });
  });

  it.each([
    ['heading', 'Russians flee the draft'],
    ['heading', 'Will the border close'],
    ['paragraph', 'He left on Monday.'],
    ['paragraph', 'He left on Monday. She stayed on until the end of the month'],
    ['paragraph', 'Is the border closed?'],
    ['list-item', '• Two men were held'],
    ['list-item', '►Two men were held'],
  ])('takes for a %s: %s', (kind, line) => {
    expect(textInput(line, {}).blocks[0]!.kind).toBe(kind);
  });
});

const PAGE = `<!doctype html><html><head><title>Site</title><meta property="og:title" content="Queues grow">
<meta property="article:published_time" content="2022-09-26T08:00:00Z"></head>
<body><nav>Home</nav><article><h1>Queues grow</h1>
<p>The wait at the border was <b>48 hours</b> on Monday, officials said, and cars stood for miles along the road.</p>
<p>Many of those who waited there had left their homes within a day, with little more than a bag.</p></article></body></html>`;

describe('HTML', () => {
  it('is read as the extension reads it, with offsets into its blocks on lines of their own', () => {
    const { blocks, offsets, text, context, fromHtml } = htmlInput(PAGE, {});
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'paragraph']);
    expect(text.split('\n')).toEqual(blocks.map((block) => block.text));
    expect(offsets).toEqual([0, 12, 13 + blocks[1]!.text.length]);
    expect(context).toMatchObject({ title: 'Queues grow', published: '2022-09-26' });
    expect(fromHtml).toBe(true);
  });

  it.each([
    ['a fragment', '<h1>News</h1><p>In Moscow.</p>'],
    [
      'a page without body tags',
      '<!DOCTYPE html><html><head><title>News</title></head><h1>News</h1><p>In Moscow.</p></html>',
    ],
    ['a page without any tags of structure', 'News<p>In Moscow.'],
  ])('may be %s', (_, html) => {
    expect(htmlInput(html, {}).blocks.map(({ text }) => text)).toEqual(['News', 'In Moscow.']);
  });

  it('yields to what is said of it from outside', () => {
    expect(htmlInput(PAGE, { published: '2022-10-01' }).context.published).toBe('2022-10-01');
  });
});

describe('a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each([
    ['story.html', PAGE, true],
    ['story.htm', '<p>Short.</p>', true],
    ['saved', PAGE, true],
    ['story.txt', 'Two men were held.', false],
  ])('called %s is told from its name or its first words', (name, content, fromHtml) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    expect(fileInput(path).fromHtml).toBe(fromHtml);
  });

  it('that is not there is named, with what to do', () => {
    expect(() => fileInput(join(folder, 'gone.txt'))).toThrow(/gone\.txt: there is no such file; check the path/);
    expect(() => fileInput(folder)).toThrow(/it is a folder; name a file in it/);
  });
});

describe('a line of JSON', () => {
  it('is a text or HTML with what is known of it', () => {
    const line = JSON.stringify({
      id: 7,
      text: 'Hello.',
      url: 'https://example.org/a',
      published: '2022-09-26T10:00:00Z',
    });
    const { id, input } = parseRecord(line);
    expect(id).toBe(7);
    expect(input.context).toEqual({ url: 'https://example.org/a', published: '2022-09-26' });
    expect(parseRecord(JSON.stringify({ html: PAGE })).input.fromHtml).toBe(true);
  });

  it('has no id where none is given', () => {
    expect('id' in parseRecord('{"text": "Hello."}')).toBe(false);
  });

  it.each([
    ['{"text": ', /not JSON .* write \{"id"/],
    ['[1, 2]', /JSON but not an object/],
    ['"text"', /JSON but not an object/],
    ['{"id": 1}', /neither "text" nor "html"/],
    ['{"id": 1, "text": 5}', /"text" is number and must be text/],
    [
      '{"id": 1, "text": "a", "published": "yesterday"}',
      /"published" is "yesterday", which is no day; write it YYYY-MM-DD/,
    ],
    ['{"id": 1, "text": "a", "published": "2022-13-01"}', /which is no day/],
  ])('such as %s is refused with a reason', (line, reason) => {
    expect(() => parseRecord(line)).toThrow(reason);
  });

  it('keeps its id when it is refused', () => {
    const refusal = (): unknown => {
      try {
        return parseRecord('{"id": "a1"}');
      } catch (error) {
        return error instanceof BadRecord ? error.id : error;
      }
    };
    expect(refusal()).toBe('a1');
  });
});
