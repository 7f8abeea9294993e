import { CATEGORIES, type Category } from '../core/model';
import { PAINTERS, type PainterName } from './page-state';
import { type StoredValue, storedValue } from './stored-value';

const asBoolean = (raw: unknown) => (typeof raw === 'boolean' ? raw : undefined);
const asPainter = (raw: unknown) => PAINTERS.find((name) => name === raw);

/** Whether highlights of a category are shown; all are, until the reader says otherwise. */
export const categoryShown = Object.fromEntries(
  CATEGORIES.map((category) => [category, storedValue(`show.${category}`, true, asBoolean)]),
) as Readonly<Record<Category, StoredValue<boolean>>>;

/** How highlights are drawn, where the browser leaves a choice. */
export const painter: StoredValue<PainterName> = storedValue<PainterName>('painter', 'highlight', asPainter);

export type CategoriesShown = Readonly<Record<Category, boolean>>;

/** All six at once. */
export async function categoriesShown(): Promise<CategoriesShown> {
  const pairs = CATEGORIES.map(async (category) => [category, await categoryShown[category].get()] as const);
  return Object.fromEntries(await Promise.all(pairs)) as CategoriesShown;
}

/** Calls back with all six after any of them changed, until `signal` aborts. */
export function watchCategories(onChange: (shown: CategoriesShown) => void, signal: AbortSignal): void {
  for (const category of CATEGORIES) {
    categoryShown[category].watch(async () => onChange(await categoriesShown()), signal);
  }
}
