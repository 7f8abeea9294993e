import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../../../../src/core/model';
import { bundledKnowledge, readText } from '../../bundled-knowledge';
import { STATES_OF_EVENTS } from './events.table';
import { STATES } from './states.table';

const STANCES = ['denied', 'hearsay', 'planned', 'possible'];

function statedBy({ value, stance }: Claim): string[] {
  const names = value.type === 'state' ? value.answers : value.type === 'entity' ? value.entities : [];
  return [...names, ...(stance === 'asserted' ? [] : [stance])];
}

/** What a row wants to be stated: all its words, or nothing at all. */
const wanted = (stated: string): string[] => (stated === 'nothing' ? [] : stated.split(' '));

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('states, people and places', () => {
  it.each([...STATES, ...STATES_OF_EVENTS])('on %s says %s: %s', (question, stated, page) => {
    const claims = readText(page).findings.filter(({ claim }) => claim.question === question);
    const said = claims.flatMap(({ claim }) => statedBy(claim));
    if (stated === 'nothing') expect(said).toEqual([]);
    else expect(said).toEqual(expect.arrayContaining(wanted(stated)));
    if (!wanted(stated).some((word) => STANCES.includes(word)))
      expect(said.filter((word) => STANCES.includes(word))).toEqual([]);
  });
});
