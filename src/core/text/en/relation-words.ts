import type { RelationWords } from '../relation-words';

const list = (words: string): string[] => words.trim().split(/\s+/);

export const relationWords: RelationWords = {
  phraseEnds: list(`
    is are was were be been being am has have had having do does did will would could can may might must shall should
    in on at to from by with for into onto since until till during after before across throughout over under between
    within without against about around near through via amid among amongst toward towards despite outside inside
    who whom whose which that when where while whereas although though because as if unless than and or but nor so yet
    said says say told it he she they we you i there this these those not also already who's that's according including
  `),
  of: ['of'],
  outOf: ['out of'],
  copulas: ['is', 'are', 'was', 'were', 'been', 'being'],
  coordinators: ['and', 'or', 'but', 'plus', 'while', 'whereas', 'versus', 'against'],
  adjuncts: list(`
    in on at by since from during across throughout over for within until after before nationwide overall altogether so
    today yesterday elsewhere
  `),
  phraseBreaks: list('as while whereas after when amid amidst before because despite although though'),
  meansMarks: ['by'],
  relatives: ['that', 'which', 'who', 'whose', 'where'],
  partMarks: [
    'including',
    'includes',
    'included',
    'among them',
    'among whom',
    'of whom',
    'of them',
    'of which',
    'of those',
    'of these',
    'among those',
    'most of them',
  ],
  partEnds: ['of them', 'of whom', 'of which', 'of these', 'of those', 'among them'],
  placeMarks: ['in', 'at', 'near', 'across', 'throughout', 'around', 'outside', 'inside', 'within', 'from'],
  clauseMarks: ['what', 'how', 'why', 'that', 'which', 'who', 'where', 'when'],
  exceptMarks: ['all but', 'except', 'except for', 'apart from', 'other than', 'excluding', 'save for', 'bar'],
  placePronouns: ['there', 'in the republic', 'in the region', 'in the city', 'in the town', 'in the village'],
  definites: ['the', 'these', 'those', 'all'],
  wholeMarks: [
    'in all',
    'in total',
    'around the country',
    'nationwide',
    'countrywide',
    'across the country',
    'throughout the country',
    'all told',
    'altogether',
    'overall',
  ],
  reckonings: list('figure count tally toll estimate total number'),
  placedNouns: list('war invasion conflict campaign operation offensive fighting battle crisis fight front'),
  whereMarks: ['where'],
  goalMarks: ['to', 'into', 'onto', 'towards', 'toward', 'for', 'entered', 'entering', 'enter', 'reached'],
  sinceMarks: ['since', 'after', 'following'],
  startMarks: ['since'],
  dateRelatives: ['when', 'on which', 'the day', 'the date'],
  superlatives: list(`
    biggest largest greatest worst best first most highest lowest strongest deadliest heaviest sharpest deepest fiercest
    gravest boldest broadest widest longest lowest steepest bloodiest fastest toughest weakest harshest
  `),
  fromMarks: ['from', 'between'],
  untilMarks: ['by', 'until', 'till', 'before', 'as of', 'up to'],
  spanMarks: ['in', 'in the', 'within', 'within the', 'over', 'over the', 'for', 'for the', 'during the', 'space of'],
  originMarks: [
    ...['according to', 'per', 'counted by', 'count by', 'tally by', 'tallied by', 'compiled by', 'reported by'],
    ...['report by', 'report from', 'estimate by', 'estimates by', 'estimates from', 'figures from', 'data from'],
    ...['released by', 'published by', 'provided by', 'confirmed by', 'in the words of'],
  ],
  quoteMarks: ['citing', 'cited', 'cites', 'quoting', 'quoted', 'quotes', 'with reference to', 'referring to'],
  infinitiveMarks: ['to', 'not'],
  originVerbs: list(`
    say think tell report count estimate record put note confirm claim announce state add calculate tally monitor document log remark update release issue disclose
    register list identify write reveal publish acknowledge admit insist warn believe reckon assess suggest propose speak
  `),
  hostVerbs: list('admit let receive welcome host absorb take see house shelter'),
  datingVerbs: list('give date make speak dismiss deny reject order issue declare sign announce'),
  invertedVerbs: ['say', 'report', 'write', 'add', 'note'],
  referents: [
    ...[
      'one was',
      'one is',
      'one has',
      'one had',
      'he',
      'she',
      'they',
      'both',
      'the man',
      'the woman',
      'the victim',
      'the officer',
      'the suspect',
    ],
    ...['the attack', 'the shooting', 'the incident', 'the fire', 'the protest', 'the protests', 'similar protests'],
  ],
  asides: list('since after before when because until once if unless although though who which whom whose as amid'),
  attributionMarks: ['as'],
  turns: list('but while whereas although though however yet'),
  complementMarks: ['that'],
  attributionEnds: list(`
    on in to at late later earlier yesterday today this last via by during from through after before amid when as
    monday tuesday wednesday thursday friday saturday sunday reporters and but here recently again
  `),
  understoodUnits: ['people', 'year'],
};
