import { CATEGORY_STYLES, PAPER, type Pair, type Scheme, STANDING_STYLES } from '../theme';

const tokens = (): [string, Pair][] => [
  ...Object.entries(PAPER),
  ...Object.entries(CATEGORY_STYLES).map(([name, style]): [string, Pair] => [`category-${name}`, style.colour]),
  ...Object.entries(STANDING_STYLES).map(([name, style]): [string, Pair] => [`standing-${name}`, style.colour]),
];

const declarations = (scheme: Scheme): string =>
  tokens()
    .map(([name, pair]) => `--${name}:${pair[scheme]}`)
    .join(';');

/** Custom properties of both schemes, the reader's preference choosing. For a document's root or a shadow host. */
export function themeCss(): string {
  const light = `:root,:host{color-scheme:light dark;${declarations('light')}}`;
  return `${light}@media (prefers-color-scheme:dark){:root,:host{${declarations('dark')}}}`;
}

/** Rules that hand each category's and standing's colour and line to whatever carries its class. */
export function styleClasses(): string {
  const categories = Object.entries(CATEGORY_STYLES).map(
    ([name, { line, thickness }]) =>
      `.category-${name}{--colour:var(--category-${name});--line:${line};--thickness:${thickness}px}`,
  );
  const standings = Object.keys(STANDING_STYLES).map((name) => `.standing-${name}{--colour:var(--standing-${name})}`);
  return [...categories, ...standings].join('');
}
