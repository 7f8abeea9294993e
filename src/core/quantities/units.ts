/** How a unit is turned into the base unit of its dimension: `value × factor + offset`. */
export interface Unit {
  readonly dimension: string;
  readonly factor: number;
  readonly offset?: number;
}

/** Months and years as the Gregorian calendar has them on average; "a month" and "30 days" meet within rounding. */
const YEAR_IN_DAYS = 365.2425;

const time = (days: number): Unit => ({ dimension: 'time', factor: days });
const length = (metres: number): Unit => ({ dimension: 'length', factor: metres });
const area = (squareMetres: number): Unit => ({ dimension: 'area', factor: squareMetres });
const mass = (kilograms: number): Unit => ({ dimension: 'mass', factor: kilograms });
const volume = (litres: number): Unit => ({ dimension: 'volume', factor: litres });
const power = (watts: number): Unit => ({ dimension: 'power', factor: watts });
const energy = (kilowattHours: number): Unit => ({ dimension: 'energy', factor: kilowattHours });
const speed = (kilometresPerHour: number): Unit => ({ dimension: 'speed', factor: kilometresPerHour });

/**
 * Units that can be turned into each other, by canonical singular. International yard and pound (1959), nautical
 * mile (1929), oil barrel of 42 US gallons. Units that differ between countries (gallon, ton, pint) are left out:
 * they are compared with themselves only.
 */
export const UNITS: Readonly<Record<string, Unit>> = {
  second: time(1 / 86_400),
  minute: time(1 / 1_440),
  hour: time(1 / 24),
  day: time(1),
  week: time(7),
  fortnight: time(14),
  month: time(YEAR_IN_DAYS / 12),
  year: time(YEAR_IN_DAYS),
  decade: time(10 * YEAR_IN_DAYS),
  century: time(100 * YEAR_IN_DAYS),
  millimetre: length(0.001),
  centimetre: length(0.01),
  decimetre: length(0.1),
  metre: length(1),
  kilometre: length(1_000),
  inch: length(0.0254),
  foot: length(0.3048),
  yard: length(0.9144),
  mile: length(1_609.344),
  'nautical mile': length(1_852),
  'square metre': area(1),
  'square inch': area(0.00064516),
  'square foot': area(0.09290304),
  'square yard': area(0.83612736),
  'square kilometre': area(1_000_000),
  'square mile': area(2_589_988.110336),
  hectare: area(10_000),
  acre: area(4_046.8564224),
  microgram: mass(1e-9),
  milligram: mass(1e-6),
  gram: mass(0.001),
  kilogram: mass(1),
  tonne: mass(1_000),
  kiloton: mass(1_000_000),
  megaton: mass(1_000_000_000),
  pound: mass(0.45359237),
  ounce: mass(0.028349523125),
  stone: mass(6.35029318),
  millilitre: volume(0.001),
  centilitre: volume(0.01),
  litre: volume(1),
  'cubic foot': volume(28.316846592),
  'cubic metre': volume(1_000),
  'cubic kilometre': volume(1e12),
  barrel: volume(158.987294928),
  'kilometre per hour': speed(1),
  'mile per hour': speed(1.609344),
  'metre per second': speed(3.6),
  knot: speed(1.852),
  watt: power(1),
  kilowatt: power(1_000),
  megawatt: power(1_000_000),
  gigawatt: power(1_000_000_000),
  'kilowatt hour': energy(1),
  'megawatt hour': energy(1_000),
  'terawatt hour': energy(1_000_000_000),
  'degree Celsius': { dimension: 'temperature', factor: 1 },
  'degree Fahrenheit': { dimension: 'temperature', factor: 5 / 9, offset: -160 / 9 },
};
