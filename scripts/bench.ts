// Measures the readers of figures and dates beside other libraries on the same generated text, and checks that hostile
// text takes no more than its share of time. Exits with 1 where it does.
import { compareReaders } from './bench/compare-readers';
import { checkHostileTexts } from './bench/hostile-texts';
import { measureLongList } from './bench/long-list';
import { measureWholeReading } from './bench/whole-reading';

const HELP = `Measures how fast figures and dates are read, beside other libraries on the same generated text in the same run,
and checks that time grows with the length of hostile texts and not with its square.

  npm run bench
  npm run bench -- --readers    only the comparison with other libraries
  npm run bench -- --whole      only the whole reading, names to verdicts
  npm run bench -- --popup      only what the popup does with a long page
  npm run bench -- --hostile    only the hostile texts`;

const flags = process.argv.slice(2);
const wanted = (part: string): boolean => flags.length === 0 || flags.includes(part);
if (flags.includes('--help')) {
  console.log(HELP);
} else {
  if (wanted('--readers')) compareReaders();
  if (wanted('--whole')) measureWholeReading();
  if (wanted('--popup')) measureLongList();
  const failures = wanted('--hostile') ? checkHostileTexts() : [];
  for (const failure of failures) console.error(`Not linear: ${failure}. Look for a look-ahead without a limit.`);
  if (failures.length > 0) process.exitCode = 1;
}
