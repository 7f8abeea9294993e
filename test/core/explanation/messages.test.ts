import { describe, expect, it } from 'vitest';
import { messagesFor } from '../../../src/core/explanation/messages-for';
import { VERDICTS } from '../../../src/core/model';

const LANGUAGES = ['en'];

/** Words that would take sides. "Wrong" and the like never stand in a sentence about two reports. */
const TAKING_SIDES =
  /\b(true|truth|truly|false|falsely|right|wrong|correct|incorrect|accurate|inaccurate|mistaken|mistake|error|lie|lied|lying|really|actually|in fact|only claims|merely|unreliable|reliable|credible|misleading|should)\b/i;

describe.each(LANGUAGES)('messages in "%s"', (locale) => {
  const { reasons, findings, contradictions, vague } = messagesFor(locale);
  const sentences = Object.entries({ ...reasons, ...findings, ...contradictions });

  it.each(sentences)('%s does not say or suggest which report is true', (_, sentence) => {
    expect(sentence).not.toMatch(TAKING_SIDES);
  });

  it.each(sentences)('%s is one sentence', (_, sentence) => {
    expect(sentence).toMatch(/^[^.]+\.$/);
  });

  it('has a sentence for every reason that needs no more than the two values', () => {
    const wholes = Object.entries(reasons).filter(([key]) => !key.includes('.'));
    for (const [, sentence] of wholes) expect(sentence.replace(/\{(here|there)\}/g, '')).not.toContain('{');
  });

  it('has a sentence for every verdict of a finding', () => {
    for (const verdict of [...VERDICTS.map((name) => `${name}.other`), 'none'])
      expect(findings).toHaveProperty([verdict]);
  });

  it('gives each vague word an interval of its own', () => {
    const intervals = vague.map(({ min, max }) => `${min}–${max}`);
    expect(new Set(intervals).size).toBe(intervals.length);
  });
});

it('readers of a language without messages get English', () => {
  expect(messagesFor('xx')).toBe(messagesFor('en-GB'));
});
