import type { Inflection, StemRule } from '../language';
import { irregularNouns, irregularVerbs } from './irregular';
import { spellings } from './spellings';

const list = (words: string): string[] => words.trim().split(/\s+/);

/** End in -s without being plurals or verbs. */
const INVARIABLE = list(`
  series species news gas bias canvas atlas alias christmas as was has always perhaps sometimes afterwards towards
  besides headquarters less unless across texas kansas dallas las laos arkansas honduras chaos kudos ethos pathos yes
  lens thames mercedes athens brussels naples wales hamas corps chassis cosmos thermos diabetes rabies whereas reuters
  alas pyjamas overseas upwards backwards forwards nowadays measles mathematics politics economics athletics
`);
/** End in -ed or -ing without being verb forms. */
const NO_VERB = list(`
  ceiling evening morning sibling pudding shilling sterling beijing anything something nothing everything during
  hundred indeed naked sacred hatred kindred rugged wicked red bed fed shed need feed seed speed breed bleed deed weed
  greed proceed exceed succeed embed king ring sing thing wing spring string bring sling sting cling fling swing viking
  mohammed muhammed ahmed mohamed syed
`);

/** What is left of a verb without -ed or -ing: which of these lost an "e", which doubled a letter. Longest first. */
const DOUBLED = list('bb dd gg kk mm nn pp rr tt ll');
const WITHOUT_E = list(`
  focus ombat eat oat iet
  uit ait eit oit out oot
  aid oid oud ead oad eed ood ain ein oin oun ean een oon uin
  ear oar air oir eir our eur eer oor
  ail oil eil oul aul eal eel ool oal ial ual
  eak eek ook oak ouk eap oap eep oop aim eim eam oom oam oum
`);
const WITH_E_FIRST = list('creat chang rang fring cring eng ung breath');
const WITH_E = list(`
  at ut gnit unit nvit xcit ncit ecit writ pedit plet mpet elet evot omot enot quot wast tast past
  is us as os es ys ns rs ls ps ws z v c dg rg ag eg ig og u
  bl cl dl fl gl kl pl tl zl
  ir ur ar plor gnor stor scor ador terfer dher
  in phon stpon thron condon rven nven
  id ud ad ed od ik ok ak uk ap yp um com nam il ul ib ub
`);

const rules = (ends: readonly string[], add: StemRule['add']): StemRule[] => ends.map((end) => ({ end, add }));

/** Regular endings of English, their exceptions, and the spelling rules of -ed and -ing. */
export const inflection: Inflection = {
  irregular: { ...irregularVerbs, ...irregularNouns },
  endings: [
    { end: 'sses', replace: 'ss', least: 2 },
    { end: 'ches', replace: 'ch', least: 2 },
    { end: 'shes', replace: 'sh', least: 2 },
    { end: 'xes', replace: 'x', least: 2 },
    { end: 'ies', replace: 'y', least: 2, except: INVARIABLE },
    { end: 'ied', replace: 'y', least: 2 },
    { end: 'oes', replace: 'o', least: 2 },
    { end: 'men', replace: 'man', least: 2, except: list('omen specimen abdomen regimen yemen turkmen ramen acumen') },
    { end: 'ss', replace: 'ss', least: 1 },
    { end: 'us', replace: 'us', least: 1 },
    { end: 'is', replace: 'is', least: 1 },
    { end: 'ings', replace: 'ing', least: 2, again: true },
    { end: 's', replace: '', least: 2, except: INVARIABLE },
    { end: 'eed', replace: 'ee', least: 3, except: NO_VERB },
    { end: 'ed', replace: '', least: 2, verb: true, except: NO_VERB },
    { end: 'ing', replace: '', least: 2, verb: true, except: NO_VERB },
  ],
  stems: [...rules(WITH_E_FIRST, 'e'), ...rules(WITHOUT_E, ''), ...rules(DOUBLED, 'undouble'), ...rules(WITH_E, 'e')],
  spellings,
  spellingEnds: [
    { end: 'ization', replace: 'isation', least: 3 },
    { end: 'izer', replace: 'iser', least: 3 },
    { end: 'ize', replace: 'ise', least: 3, except: list('seize prize capsize maize resize downsize oversize assize') },
    { end: 'yze', replace: 'yse', least: 3 },
  ],
};
