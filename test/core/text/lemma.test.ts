import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/text/en/english';
import { lemma } from '../../../src/core/text/lemma';

const families: Readonly<Record<string, string>> = {
  detain: 'detain detains detained detaining',
  arrest: 'arrest arrests arrested arresting',
  flee: 'flee flees fled fleeing',
  mobilise: 'mobilise mobilises mobilised mobilising mobilize mobilizes mobilized mobilizing',
  mobilisation: 'mobilisation mobilization mobilisations Mobilization',
  city: 'city cities',
  woman: 'woman women',
  serviceman: 'serviceman servicemen',
  child: 'child children',
  people: 'people person persons',
  kill: 'kill kills killed killing',
  die: 'die dies died dying',
  shoot: 'shoot shoots shot shooting',
  leave: 'leave leaves left leaving',
  announce: 'announce announces announced announcing',
  call: 'call calls called calling',
  plan: 'plan plans planned planning',
  plane: 'plane planes',
  name: 'name names named naming',
  use: 'use uses used using',
  travel: 'travel travels travelled traveled travelling traveling',
  close: 'close closes closed closing',
  release: 'release releases released releasing',
  evacuate: 'evacuate evacuates evacuated evacuating',
  create: 'create creates created creating',
  treat: 'treat treats treated treating',
  injure: 'injure injures injured injuring',
  wound: 'wound wounds wounded wounding',
  require: 'require requires required requiring',
  repair: 'repair repairs repaired repairing',
  determine: 'determine determines determined determining',
  train: 'train trains trained training',
  include: 'include includes included including',
  invade: 'invade invades invaded invading',
  threaten: 'threaten threatens threatened threatening',
  recruit: 'recruit recruits recruited recruiting',
  visit: 'visit visits visited visiting',
  increase: 'increase increases increased increasing',
  damage: 'damage damages damaged damaging',
  force: 'force forces forced forcing',
  refuse: 'refuse refuses refused refusing',
  claim: 'claim claims claimed claiming',
  vote: 'vote votes voted voting',
  queue: 'queue queues queued queueing queuing',
  set: 'set sets setting',
  occur: 'occur occurs occurred occurring',
  church: 'church churches',
  loss: 'loss losses',
  house: 'house houses housed housing',
  bus: 'bus buses',
  crisis: 'crisis crises',
  analyse: 'analyse analysed analyze analyzed analyzing',
  labour: 'labor labour labored',
  defence: 'defense defence',
  centre: 'center centres centers',
  prize: 'prize prizes',
  change: 'change changed changing',
  quote: 'quote quoted quoting',
  exercise: 'exercise exercised exercising',
  deploy: 'deploy deployed deploying deploys',
  carry: 'carry carries carried carrying',
  withdraw: 'withdraw withdrew withdrawn withdrawing',
  fire: 'fire fires fired firing',
};

const unchanged =
  'news series is this during Texas Kansas nothing king evening hundred chaos headquarters Laos perhaps';

describe('inflected words are brought to one base form', () => {
  it.each(Object.entries(families))('%s', (base, forms) => {
    for (const form of forms.split(' ')) expect([form, lemma(form, english)]).toEqual([form, base]);
  });

  it('leaves alone what only looks inflected', () => {
    const words = unchanged.split(' ').filter((word) => word !== 'is');
    expect(words.map((word) => lemma(word, english))).toEqual(words.map((word) => word.toLowerCase()));
  });

  it('keeps apart words that a cruder stemmer would merge', () => {
    const pairs = 'cars/care planes/plans states/stats sites/sits hoped/hopped universe/university'.split(' ');
    for (const pair of pairs) {
      const [one, other] = pair.split('/').map((word) => lemma(word, english));
      expect([pair, one]).not.toEqual([pair, other]);
    }
  });

  it('is stable: the lemma of a lemma is itself', () => {
    for (const base of Object.keys(families)) expect(lemma(lemma(base, english), english)).toBe(lemma(base, english));
  });

  it('does not touch words of other alphabets', () => {
    expect(lemma('Мобилизация', english)).toBe('мобилизация');
  });
});
