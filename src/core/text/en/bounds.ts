import type { QuantityWords } from '../quantity-words';

const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

export const bounds: QuantityWords['bounds'] = {
  'more-than': words(`
    more than, over, above, greater than, larger than, bigger than, higher than, longer than, older than, well over
    well above, far more than, much more than, way over, in excess of, well in excess of, exceeding, exceed, exceeds
    exceeded, surpass, surpasses, surpassed, surpassing, topping, topped, north of, no smaller than, considerably more than
    significantly more than, more than an estimated, more than some, more than about, beyond, >
  `),
  'at-least': words(`
    at least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, minimum of, upwards of
    upward of, from at least, as few as, as little as, starting at, starting from, not below, greater than or equal to
    more than or equal to, larger than or equal to, bigger or equal than, higher or equal than, greater or equal than
    larger or equal than, equal to or more than, equal to or greater than, at least or equal to, >=, ≥, > =
  `),
  'less-than': words(`
    fewer than, less than, under, below, lower than, smaller than, well under, well below, far fewer than, far less than
    younger than, shorter than, not even, <
  `),
  'at-most': words(`
    up to, as many as, as much as, as high as, as long as, as far as, at most, no more than, not more than, not exceeding
    a maximum of, maximum of, maximum, at the most, not exceed, never exceed, not to exceed, no later than, no longer than, no greater than, no higher than
    less than or equal to, smaller or equal than, less or equal than, lower or equal than, fewer than or equal to
    equal to or less than, equal to or fewer than, smaller than or equal to, upto, <=, ≤, < =
  `),
  equal: words('equal to, equals, equals to, equaling to, exactly, precisely, a total of'),
  about: words(`
    about, around, some, roughly, approximately, approx, approx., an estimated, estimated, estimated at, nearly, almost
    close to, nearing, approaching, in the region of, in the order of, on the order of, circa, ca., something like
    somewhere around, more or less, an average of, just about, anywhere from, nearly some, practically, virtually
    perhaps, maybe, upwards of about, round about, ~, ≈, c.
  `),
  'just-over': words(
    'just over, just above, slightly over, slightly more than, a little over, a little more than, just more than, barely over',
  ),
  'just-under': words(
    'just under, just below, just less than, slightly under, slightly less than, slightly fewer than, a little under, a little less than, just fewer than, just shy of, shy of',
  ),
};

export const boundsAfter: QuantityWords['boundsAfter'] = {
  'more-than': [],
  'at-least': words(`
    or more, and more, or above, and above, or over, and over, or older, and older, or longer, or greater, or higher
    and counting, upwards, or upwards, and upwards, and up, plus, +, at least, at a minimum, or more than, or greater than
  `),
  'less-than': [],
  'at-most': words(
    'or less, or fewer, and less, and fewer, or under, and under, or younger, and younger, or below, and below, or lower, at most, at the most, tops',
  ),
  equal: [],
  about: words('or so, or thereabouts, odd, ish, approximately, more or less, approx'),
  'just-over': [],
  'just-under': [],
};
