import { numberFormat } from '../../core/explanation/formatters';
import { CATEGORIES, type Category } from '../../core/model';
import { messages } from '../messages/en';

export interface CategoryTogglesProps {
  readonly shown: Readonly<Record<Category, boolean>>;
  /** Mentions of each on the page; without it (options page) no counts are shown. */
  readonly counts?: Readonly<Record<Category, number>>;
  readonly locale: string;
  onToggle(category: Category, on: boolean): void;
}

/** The six categories as switches, each underlined as it is on the page. */
export function CategoryToggles({ shown, counts, locale, onToggle }: CategoryTogglesProps) {
  const number = numberFormat(locale);
  return (
    <ul class="categories">
      {CATEGORIES.map((category) => (
        <li key={category}>
          <button
            type="button"
            class={`category category-${category}`}
            aria-pressed={shown[category]}
            onClick={() => onToggle(category, !shown[category])}
          >
            <span class="category-name">{messages.categories[category]}</span>
            {counts && <span class="category-count">{number.format(counts[category])}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
