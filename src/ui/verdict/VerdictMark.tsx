import { STANDING_STYLES, type Standing } from '../theme';
import { isHollow, shapePath } from './shape-path';

/** The sign inside each shape: equal, unequal, moved on, about, apart. */
const GLYPHS: Readonly<Record<Standing, string>> = {
  conflict: 'M5.6 7h4.8M5.6 9.4h4.8M9.6 5.2 6.4 11',
  agree: 'M5.4 6.8h5.2M5.4 9.4h5.2',
  update: 'M5 8h4.6M7.6 6l2 2-2 2',
  compatible: 'M5.2 8.5c1-1.6 1.9-1.6 2.8-.5s1.8 1.1 2.8-.5',
  'not-comparable': 'M5.8 10.2 10.2 5.8',
  none: '',
};

/** A verdict as a shape with a sign in it, 16 pixels square. The word stands beside it, so it is hidden from speech. */
export function VerdictMark({ standing, size = 16 }: { standing: Standing; size?: number }) {
  const { shape } = STANDING_STYLES[standing];
  return (
    <svg class={`mark standing-${standing}`} width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      <path
        class={isHollow(shape) ? 'mark-hollow' : 'mark-solid'}
        d={shapePath(shape, shape === 'arrow' ? 7.4 : 8, 8, 6)}
      />
      <path class={isHollow(shape) ? 'mark-sign' : 'mark-sign mark-sign-cut'} d={GLYPHS[standing]} />
    </svg>
  );
}
