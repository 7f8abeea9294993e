import type { IsoDate } from '../../core/model';
import { linkedDates } from './linked-data';

/** Where pages say when they were published, the surest first (Open Graph, schema.org, Dublin Core, and older habits). */
const META = [
  'meta[property="article:published_time"]',
  'meta[itemprop="datePublished"]',
  'meta[name="article:published_time"]',
  'meta[name="parsely-pub-date"]',
  'meta[name="sailthru.date"]',
  'meta[name="DC.date.issued"]',
  'meta[name="dcterms.created"]',
  'meta[name="pubdate"]',
  'meta[name="publishdate"]',
  'meta[name="date"]',
];

const TIMES = [
  'time[itemprop="datePublished"]',
  'time[pubdate]',
  'article time[datetime]',
  'main time[datetime]',
  'time[datetime]',
];

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const two = (number: number | string) => String(number).padStart(2, '0');

function isDay(year: number, month: number, day: number): boolean {
  return year >= 1900 && year < 2200 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/**
 * The day that a machine-readable date names where it was written, so without regard to time zones: ISO 8601
 * ("2022-09-26T22:15:00Z", "20220926") or RFC 5322 ("Mon, 26 Sep 2022 22:15:00 +0100"). `null` for anything else.
 */
export function dayOf(text: string): IsoDate | null {
  const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(text);
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const mail = /(?:^|[\s,])(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})/i.exec(text);
  return mail ? dayFrom(Number(mail[3]), MONTHS.indexOf(mail[2]!.toLowerCase()) + 1, Number(mail[1])) : null;
}

const dayFrom = (year: number, month: number, day: number): IsoDate | null =>
  isDay(year, month, day) ? `${year}-${two(month)}-${two(day)}` : null;

/** The day on which a page says that it was published, or `null` where it does not say. */
export function publishedDate(document: Document): IsoDate | null {
  const said = [
    ...META.map((selector) => document.querySelector(selector)?.getAttribute('content')),
    ...linkedDates(document),
    ...TIMES.map((selector) => document.querySelector(selector)?.getAttribute('datetime')),
  ];
  for (const text of said) {
    const day = text ? dayOf(text) : null;
    if (day) return day;
  }
  return null;
}
