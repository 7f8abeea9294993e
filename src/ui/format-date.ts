import { dateFormat } from '../core/explanation/formatters';
import type { IsoDate } from '../core/model';

/** A calendar date in the reader's format: "26 Sept 2022". */
export function formatDate(date: IsoDate, locale: string): string {
  const options = { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' } as const;
  return dateFormat(locale, options).format(new Date(`${date}T00:00:00Z`));
}
