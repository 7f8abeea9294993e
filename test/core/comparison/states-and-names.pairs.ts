import type { Pair } from './pair';

/**
 * What became of the pilot? `killed` implies `hit`, `critical` implies `in-hospital`, which implies `hit`; `killed`
 * excludes `in-hospital`; `unhurt` excludes `hit`; `honoured` is another matter.
 */
export const statePairs: readonly Pair[] = [
  ['the same', 'is killed', 'is killed', 'agree', 'same-answer'],
  ['the same, in another order', 'is hit, honoured', 'is honoured, hit', 'agree', 'same-answer'],
  ['one says more', 'is killed', 'is killed, honoured', 'agree', 'same-answer'],
  ['dead men were hit', 'is killed', 'is hit', 'compatible', 'implied-answer'],
  ['two steps on', 'is hit', 'is critical', 'compatible', 'implied-answer'],
  ['another matter', 'is killed', 'is honoured', 'compatible', 'unrelated-answer'],
  ['one thing in common', 'is hit, honoured', 'is hit, critical', 'compatible', 'shared-answer'],
  ['dead or in hospital', 'is killed', 'is in-hospital', 'conflict', 'excluded-answer'],
  ['dead or in danger of it', 'is critical', 'is killed', 'conflict', 'excluded-answer'],
  ['unhurt or critical', 'is unhurt', 'is critical', 'conflict', 'excluded-answer'],
  ['one of several clashes', 'is honoured, unhurt', 'is honoured, killed', 'conflict', 'excluded-answer'],
  ['a denial', 'is killed', 'is killed [denied]', 'conflict', 'denied'],
  ['a denial here', 'is killed [denied]', 'is killed', 'conflict', 'denied'],
  ['to deny the hit is to deny the death', 'is killed', 'is hit [denied]', 'conflict', 'denied'],
  ['to deny the death is not to deny the hit', 'is hit', 'is killed [denied]', 'compatible', 'denies-other'],
  ['to deny the death is not to deny the hospital', 'is critical', 'is killed [denied]', 'compatible', 'denies-other'],
  ['two denials', 'is killed [denied]', 'is killed [denied]', 'agree', 'same-answer'],
  ['denials of different things', 'is killed [denied]', 'is unhurt [denied]', 'compatible', 'denies-other'],
  ['a rumour', 'is killed', 'is killed [hearsay]', 'agree', 'rumour'],
  ['a rumour that clashes', 'is critical', 'is killed [hearsay]', 'conflict', 'rumour'],
  ['two rumours', 'is killed [hearsay]', 'is killed [hearsay]', 'agree', 'same-answer'],
  ['perhaps', 'is killed', 'is killed [possible]', 'compatible', 'possible'],
  ['perhaps not', 'is critical', 'is killed [possible]', 'compatible', 'possible'],
  ['perhaps, and denied', 'is killed [denied]', 'is killed [possible]', 'compatible', 'denied'],
  ['told as a plan', 'is honoured [planned]', 'is honoured', 'agree', 'planned'],
  ['told as a plan, and otherwise', 'is in-hospital [planned]', 'is killed', 'conflict', 'planned'],
];

/** Denials, rumours and plans of numbers. */
export const stancePairs: readonly Pair[] = [
  ['a figure and its denial', '1 million', '1 million [denied] [by mayor]', 'conflict', 'denied'],
  ['a ceiling and its denial', 'up to 1 million', 'up to 1 million [denied]', 'conflict', 'denied'],
  ['a ceiling denied, its end asserted', '1 million', 'up to 1 million [denied]', 'conflict', 'denied'],
  ['a ceiling denied, less asserted', '300,000', 'up to 1 million [denied]', 'compatible', 'denies-other'],
  ['a floor denied, more asserted', '2,353', 'more than 2,000 [denied]', 'conflict', 'denied'],
  ['a floor asserted, a figure over it denied', 'more than 2,000', '2,353 [denied]', 'compatible', 'denies-other'],
  ['another figure denied', '14', '20 [denied]', 'compatible', 'denies-other'],
  ['about the figure denied', 'about 300', '312 [denied]', 'conflict', 'denied'],
  ['two denials of one figure', '20 [denied]', '20 [denied]', 'agree', 'same-value'],
  ['two denials of two figures', '20 [denied]', '30 [denied]', 'compatible', 'denies-other'],
  ['a rumoured figure', '14', '14 [hearsay]', 'agree', 'rumour'],
  ['a rumoured figure here', '15 [hearsay]', '14', 'conflict', 'rumour'],
  ['two rumoured figures', '15 [hearsay]', '14 [hearsay]', 'conflict', 'disjoint'],
  ['a planned figure that came true', '200', '200 [planned]', 'agree', 'planned'],
  ['a planned figure that did not', '200', '350 [planned]', 'not-comparable', 'planned'],
  ['two plans apart', '200 [planned]', '350 [planned]', 'conflict', 'disjoint'],
  ['a figure that could be', '200', '350 [possible]', 'compatible', 'possible'],
  ['a figure that could be the same', '200 [possible]', '200', 'agree', 'possible'],
  ['two figures that could be', '200 [possible]', '350 [possible]', 'compatible', 'possible'],
  ['one figure that could be, twice', '200 [possible]', '200 [possible]', 'agree', 'same-value'],
  ['a denial in another currency', '500 GBP', '500 USD [denied]', 'not-comparable', 'different-currency'],
];

/** Who won? One person can be right. */
export const personPairs: readonly Pair[] = [
  ['the same', 'who ada', 'who ada', 'agree', 'same-value'],
  ['another', 'who ada', 'who ben', 'conflict', 'different-person'],
  ['one of two', 'who ada', 'who ada, ben', 'compatible', 'fewer-names'],
  ['one in common', 'who ada, cy', 'who ada, ben', 'compatible', 'shared-names'],
  ['lists without a name in common', 'who ada, cy', 'who ben', 'compatible', 'other-names'],
  ['denied', 'who ada', 'who ada [denied]', 'conflict', 'denied'],
];

/** Who took part? Several can be right. */
export const severalPersonsPairs: readonly Pair[] = [
  ['the same', 'who ada', 'who ada', 'agree', 'same-value'],
  ['another', 'who ada', 'who ben', 'compatible', 'other-names'],
  ['one of two', 'who ada', 'who ada, ben', 'agree', 'fewer-names'],
];

/** Where did it happen? */
export const placePairs: readonly Pair[] = [
  ['the same', 'where norham', 'where norham', 'agree', 'same-value'],
  ['a town on the island', 'where norham', 'where arden', 'compatible', 'contained-place'],
  ['the island and a harbour of its town', 'where arden', 'where norham-harbour', 'compatible', 'contained-place'],
  ['elsewhere', 'where norham', 'where belland', 'conflict', 'different-location'],
  ['two towns of one island', 'where norham', 'where sutton', 'conflict', 'different-location'],
  ['not there', 'where norham', 'where arden [denied]', 'conflict', 'denied'],
  ['on the island, but not in the town', 'where arden', 'where norham [denied]', 'compatible', 'denies-other'],
  ['perhaps elsewhere', 'where norham', 'where belland [possible]', 'compatible', 'possible'],
];
