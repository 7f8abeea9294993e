import { beforeAll, describe, expect, it } from 'vitest';
import { bundledKnowledge, readText } from '../../bundled-knowledge';

/** What a page says of prison for evading the call-up, as shown, and for how many of which unit. */
const TERMS: readonly (readonly [said: string, min: number | null, max: number | null, page: string])[] = [
  ['up to ten years in prison', null, 10, 'Russians who evade the call-up face up to ten years in prison.'],
  [
    'imprisonment for five to seven years',
    5,
    7,
    'Russians who ignore a summons risk imprisonment for five to seven years.',
  ],
  ['eight years behind bars', 8, 8, 'Anyone who refuses to serve in the Russian army can get eight years behind bars.'],
  ['prison', null, null, 'Two years ago he moved. Russians who evade the call-up can go to prison.'],
  ['prison', null, null, 'Russians who refuse to serve face prison, and in two years some have fled.'],
];

// Compiling the knowledge is no part of what is tested, and slow on a busy machine.
beforeAll(() => void bundledKnowledge(), 60_000);

describe('a state is said with how long it lasts', () => {
  it.each(TERMS)('%s: %s to %s', (said, min, max, page) => {
    const claims = readText(`Mobilisation in Russia\n${page}`).findings.map(({ claim }) => claim);
    const found = claims.find(({ question }) => question === 'penalty-evading-draft');
    expect(found?.surface).toBe(said);
    const amount = found?.value.type === 'state' ? found.value.amount : undefined;
    expect([amount?.min ?? null, amount?.max ?? null]).toEqual([min, max]);
  });

  it('keeps a repeated state where a length is said with it', () => {
    const page = 'Prison for Russians who dodge the draft\nRussians who dodge the draft face six years in prison.';
    const said = readText(page).findings.map(({ claim }) => `${claim.question}: ${claim.surface}`);
    expect(said).toContain('penalty-evading-draft: six years in prison');
  });
});
