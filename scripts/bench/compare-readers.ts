import { generateNews, type Stated } from './generate-news';
import { bestTime, printTable } from './measure';
import { DATE_READERS, type FoundNumber, NUMBER_READERS, type Reader } from './readers';

const BUDGET = 2000;

function speedOf<T>({ read }: Reader<T>, text: string): string {
  const milliseconds = bestTime(() => read(text), BUDGET);
  return `${(text.length / milliseconds / 1000).toFixed(2)}`;
}

const overlaps = (found: FoundNumber, stated: Stated): boolean =>
  found.start !== null && found.end !== null && found.start < stated.end && stated.start < found.end;

/** The share of the stated figures of which both ends, open ones included, are read right. */
function shareRight(found: readonly FoundNumber[], stated: readonly Stated[]): string {
  if (found.every(({ start }) => start === null)) return 'no values';
  const right = stated.filter((figure) =>
    found.some((number) => overlaps(number, figure) && number.min === figure.min && number.max === figure.max),
  );
  return `${Math.round((100 * right.length) / stated.length)}%`;
}

/** Our reader beside others on the same generated text: millions of characters a second, and figures read right. */
export function compareReaders(): void {
  const news = generateNews(Math.max(...NUMBER_READERS.map(({ characters }) => characters)));
  const rows = NUMBER_READERS.map((reader) => {
    const text = news.text.slice(0, reader.characters);
    const stated = news.stated.filter(({ end }) => end <= text.length);
    return [reader.name, `${reader.characters}`, speedOf(reader, text), shareRight(reader.read(text), stated)];
  });
  console.log('\nFigures');
  printTable(['reader', 'characters', 'million a second', 'both ends right'], rows);
  const dates = DATE_READERS.map((reader) => {
    const text = news.text.slice(0, reader.characters);
    const per = ((1000 * reader.read(text).length) / text.length).toFixed(1);
    return [reader.name, `${reader.characters}`, speedOf(reader, text), per];
  });
  console.log('\nDates');
  printTable(['reader', 'characters', 'million a second', 'found per 1000'], dates);
}
