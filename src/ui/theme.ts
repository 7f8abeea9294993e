import type { Category, Verdict } from '../core/model';

/**
 * Colours, lines and shapes as data: the painters, the card, the popup and the options page all draw from here.
 * Every pair holds 4.5:1 as text on `PAPER` of its scheme (WCAG 2.2, 1.4.3); `test/ui/theme.test.ts` measures it.
 */
export interface Pair {
  /** On light paper. CSS hex. */
  readonly light: string;
  /** On dark paper. CSS hex. */
  readonly dark: string;
}

export type Scheme = keyof Pair;

/** CSS `text-decoration-style`. */
export type Line = 'solid' | 'double' | 'dotted' | 'dashed' | 'wavy';

export interface CategoryStyle {
  readonly colour: Pair;
  readonly line: Line;
  /** Line thickness in CSS pixels. */
  readonly thickness: number;
}

/** Categories differ by underline as well as by colour, so that colour is never the only sign. */
export const CATEGORY_STYLES: Readonly<Record<Category, CategoryStyle>> = {
  person: { colour: { light: '#8a3a9e', dark: '#d9a3e8' }, line: 'solid', thickness: 2 },
  place: { colour: { light: '#1f6b82', dark: '#86cbe0' }, line: 'dotted', thickness: 2 },
  organisation: { colour: { light: '#4a55b0', dark: '#aab4f5' }, line: 'dashed', thickness: 2 },
  event: { colour: { light: '#a24a12', dark: '#f0ab7a' }, line: 'wavy', thickness: 1 },
  figure: { colour: { light: '#7d6000', dark: '#e3c452' }, line: 'double', thickness: 1 },
  date: { colour: { light: '#5d6470', dark: '#b3bac6' }, line: 'solid', thickness: 1 },
};

/** A finding's verdict, or `none` where no other report answers its question. */
export type Standing = Verdict | 'none';

export type Shape = 'diamond' | 'disc' | 'arrow' | 'ring' | 'square' | 'dot';

export interface StandingStyle {
  readonly colour: Pair;
  readonly shape: Shape;
  /** Underline of the claim on the page. */
  readonly line: Line;
  /** Opacity of `colour` behind the claim on the page, 0 to 1; text stays readable on it. */
  readonly tint: number;
}

/** A figure, a date or a conflict on the page carries a tint and a line of its standing instead of its category's line. */
export const STANDING_STYLES: Readonly<Record<Standing, StandingStyle>> = {
  conflict: { colour: { light: '#b92d14', dark: '#ff9c85' }, shape: 'diamond', line: 'wavy', tint: 0.16 },
  agree: { colour: { light: '#00695f', dark: '#6fd3c4' }, shape: 'disc', line: 'solid', tint: 0.14 },
  update: { colour: { light: '#2f55c8', dark: '#9db8ff' }, shape: 'arrow', line: 'dashed', tint: 0.14 },
  compatible: { colour: { light: '#566500', dark: '#c3d164' }, shape: 'ring', line: 'dotted', tint: 0.12 },
  'not-comparable': { colour: { light: '#5d6066', dark: '#b4b6bb' }, shape: 'square', line: 'dotted', tint: 0.06 },
  none: { colour: { light: '#5d6066', dark: '#b4b6bb' }, shape: 'dot', line: 'double', tint: 0 },
};

/** The order in which standings are shown: what needs the reader's eye comes first. */
export const STANDING_ORDER: readonly Standing[] = [
  'conflict',
  'agree',
  'update',
  'compatible',
  'not-comparable',
  'none',
];

/** Surfaces and text of our own pages and of the card. */
export const PAPER = {
  paper: { light: '#faf9f6', dark: '#17181b' },
  raised: { light: '#ffffff', dark: '#202226' },
  sunken: { light: '#f1efe9', dark: '#111214' },
  ink: { light: '#1c1e22', dark: '#ebe9e4' },
  muted: { light: '#5a5e66', dark: '#a9acb2' },
  rule: { light: '#dcd8ce', dark: '#383b41' },
  control: { light: '#85807a', dark: '#7d8088' },
  focus: { light: '#1d4fd8', dark: '#8ab4ff' },
} as const satisfies Readonly<Record<string, Pair>>;
