import type { SentenceWords } from '../language';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const sentences: SentenceWords = {
  titles: list(`
    mr mrs ms mx dr prof st ste sr gen lt col maj capt sgt cpl pvt cmdr adm brig rev hon gov sen rep pres supt det insp
    no nos art vs cf ca approx fig vol pp ed al eds messrs mme mlle herr mt ft
  `),
  abbreviations: list(`
    inc ltd co corp jr etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    am pm us uk eu un usa ussr dc bn mn mln km kg lb oz ft in min hr sec ave blvd rd dept est bros
  `),
  conjunctions: list('and but or nor so yet while whereas although though because since as if unless until when where'),
  relatives: list('which who whom whose that where when'),
  subordinators: list('while whereas although though because unless whereby'),
  starters: list(`
    the a an he she it they we you i this that these those in on at but and as for from by with after before since
    when while his her their our its there here if some many most several more one two however meanwhile earlier later
    according no not yes what who why how
  `),
  participleEnds: ['ing'],
};
