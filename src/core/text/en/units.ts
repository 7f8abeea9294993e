import type { UnitWords } from '../quantity-words';

const words = (text: string): string[] => text.split(/\s*,\s*/);
const unit = (kind: UnitWords['kind'], name: string, forms: string, signs?: string): UnitWords => ({
  unit: name,
  kind,
  forms: words(forms),
  ...(signs ? { signs: words(signs) } : {}),
});

const time = [
  unit('duration', 'second', 'second, seconds, secs, sec'),
  unit('duration', 'minute', 'minute, minutes, mins, min'),
  unit('duration', 'hour', 'hour, hours, hrs, hr, h'),
  unit('duration', 'day', 'day, days, business day, business days, working days, working day'),
  unit('duration', 'week', 'week, weeks, wk, wks'),
  unit('duration', 'fortnight', 'fortnight, fortnights'),
  unit('duration', 'month', 'month, months'),
  unit('duration', 'year', 'year, years, yr, yrs'),
  unit('duration', 'decade', 'decade, decades'),
  unit('duration', 'century', 'century, centuries'),
];

const shares = [
  unit('percent', 'percent', 'percent, per cent, percents, percentage, pct, %, ٪, pc, p.c.'),
  unit('percent', 'percentage point', 'percentage point, percentage points, percent points, pp'),
];

const distance = [
  unit('distance', 'millimetre', 'millimetre, millimetres, millimeter, millimeters, mm'),
  unit('distance', 'centimetre', 'centimetre, centimetres, centimeter, centimeters, cms, cm'),
  unit('distance', 'decimetre', 'decimetre, decimetres, decimeter, decimeters, dm'),
  unit('distance', 'metre', 'metre, metres, meter, meters, mtrs, m'),
  unit('distance', 'kilometre', 'kilometre, kilometres, kilometer, kilometers, kms, km'),
  unit('distance', 'mile', 'mile, miles'),
  unit('distance', 'nautical mile', 'nautical mile, nautical miles, nm'),
  unit('distance', 'yard', 'yard, yards, yds, yd'),
  unit('distance', 'foot', 'foot, feet, ft'),
  unit('distance', 'inch', 'inch, inches, ″', 'in'),
  unit('distance', 'light-year', 'light years, light year'),
  unit('distance', 'picometre', 'picometer, picometre, picometers'),
];

const areaAndVolume = [
  unit('measure', 'square mile', 'square mile, square miles, sq miles, sq mi'),
  unit(
    'measure',
    'square kilometre',
    'square kilometre, square kilometres, square kilometer, square kilometers, sq km, sq. km, sqkm, km2, km²',
  ),
  unit(
    'measure',
    'square metre',
    'square metre, square metres, square meter, square meters, sq m, sq metres, sq meters, sqm, m2, m²',
  ),
  unit('measure', 'square foot', 'square foot, square feet, sq ft, sq. ft, sqft, ft2'),
  unit('measure', 'square yard', 'square yards, square yard'),
  unit('measure', 'square inch', 'square inches, square inch'),
  unit('measure', 'acre', 'acre, acres'),
  unit('measure', 'hectare', 'hectare, hectares, ha'),
  unit('measure', 'cubic metre', 'cubic metre, cubic metres, cubic meter, cubic meters, cu m, m3, m³'),
  unit('measure', 'cubic kilometre', 'cubic kilometres, cubic kilometers'),
  unit('measure', 'cubic foot', 'cubic foot, cubic feet, cu ft'),
  unit('measure', 'millilitre', 'millilitre, millilitres, milliliter, milliliters, ml'),
  unit('measure', 'centilitre', 'centilitre, centilitres, cl'),
  unit('measure', 'litre', 'litre, litres, liter, liters, l'),
  unit('measure', 'gallon', 'gallon, gallons'),
  unit('measure', 'pint', 'pint, pints'),
  unit('measure', 'barrel', 'barrel, barrels, bbl'),
  unit('measure', 'ounce', 'ounce, ounces, oz, fluid ounces'),
  unit('measure', 'cup', 'cups, cup'),
  unit('measure', 'tablespoon', 'tablespoon, tablespoons, tbsp'),
  unit('measure', 'teaspoon', 'teaspoon, teaspoons, tsp'),
  unit('measure', 'bushel', 'bushel, bushels'),
];

const weight = [
  unit('measure', 'microgram', 'microgram, micrograms, microgramme, microgrammes, mcg, μg, µg, ug'),
  unit('measure', 'milligram', 'milligram, milligrams, milligramme, milligrammes, mg'),
  unit('measure', 'gram', 'gram, grams, gramme, grammes, g'),
  unit('measure', 'kilogram', 'kilogram, kilograms, kilogramme, kilogrammes, kilo, kilos, kgs, kg'),
  unit('measure', 'tonne', 'tonne, tonnes, metric ton, metric tons, metric tonnes, t'),
  unit('measure', 'kiloton', 'kiloton, kilotons, kt'),
  unit('measure', 'megaton', 'megaton, megatons', 'mt'),
  unit('measure', 'ton', 'ton, tons'),
  unit('measure', 'pound', 'lb, lbs'),
  unit('measure', 'drachm', 'drachma'),
];

const speed = [
  unit('measure', 'mile per hour', 'mph, miles per hour, miles an hour, mile per hour, mile an hour'),
  unit(
    'measure',
    'kilometre per hour',
    'kph, kmph, kilometres per hour, kilometers per hour, kilometres an hour, kilometers an hour, km per hour, km an hour, km/h, km/hr, kmh',
  ),
  unit('measure', 'metre per second', 'metres per second, meters per second, m/s'),
  unit('measure', 'knot', 'knot, knots'),
  unit('measure', 'metre per millisecond', 'meters per millisecond, metres per millisecond'),
  unit('measure', 'centimetre per millisecond', 'centimeters/millisecond, centimetres/millisecond'),
  unit('measure', 'kilometre per millisecond', 'km/ms'),
];

const other = [
  unit('measure', 'degree Celsius', 'degrees celsius, degree celsius, degrees centigrade, deg c, ° c, ° celsius', 'c'),
  unit('measure', 'degree Fahrenheit', 'degrees fahrenheit, degree fahrenheit, ° f, ° fahrenheit', 'f'),
  unit('measure', 'degree', 'degree, degrees, °'),
  unit('measure', 'radian', 'radian, radians, rad'),
  unit('measure', 'turn', 'turn, turns'),
  unit('measure', 'bit', 'bit, bits'),
  unit('measure', 'byte', 'byte, bytes'),
  unit('measure', 'kilobyte', 'kilobyte, kilobytes, kb'),
  unit('measure', 'megabyte', 'megabyte, megabytes, mb'),
  unit('measure', 'gigabyte', 'gigabyte, gigabytes, gb'),
  unit('measure', 'terabyte', 'terabyte, terabytes, tb'),
  unit('measure', 'watt', 'watt, watts'),
  unit('measure', 'kilowatt', 'kilowatt, kilowatts, kw'),
  unit('measure', 'megawatt', 'megawatt, megawatts, mw'),
  unit('measure', 'gigawatt', 'gigawatt, gigawatts, gw'),
  unit('measure', 'kilowatt hour', 'kilowatt hours, kilowatt-hours, kwh'),
  unit('measure', 'megawatt hour', 'megawatt hours, megawatt-hours, mwh'),
  unit('measure', 'terawatt hour', 'terawatt hours, twh'),
  unit('measure', 'volt', 'volt, volts'),
  unit('measure', 'hertz', 'hertz, hz'),
  unit('measure', 'megahertz', 'megahertz, mhz'),
  unit('measure', 'gigahertz', 'gigahertz, ghz'),
  unit('measure', 'decibel', 'decibel, decibels, db'),
  unit('measure', 'calorie', 'calorie, calories, kcal'),
  unit('measure', 'basis point', 'basis point, basis points'),
];

export const units: readonly UnitWords[] = [
  ...time,
  ...shares,
  ...distance,
  ...areaAndVolume,
  ...weight,
  ...speed,
  ...other,
];
