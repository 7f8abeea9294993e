import type { IsoDate, Relevance } from '../../../src/core/model';

type Level = Relevance['level'];

/** Pages, mostly a headline and a sentence, and how they stand to the story of the mobilisation. */
export const PAGES: readonly (readonly [level: Level, published: IsoDate, page: string])[] = [
  // the story, in many manners
  [
    'story',
    '2022-09-21',
    'Putin calls up reservists\nThe Russian president announced a partial mobilisation in an address to the nation.',
  ],
  [
    'story',
    '2022-09-21',
    'Ukraine war: Russia to draft 300,000\nThe defence minister gave the figure on state television.',
  ],
  ['story', '2022-09-22', 'Flights out of Moscow sell out\nRussians rushed for tickets to visa-free countries.'],
  [
    'story',
    '2022-09-23',
    'Russia protests: hundreds held\nPolice broke up rallies against the call-up in dozens of cities.',
  ],
  ['story', '2022-09-24', '“We are not cannon fodder”: the men running from Putin’s draft'],
  ['story', '2022-09-25', 'Dagestan: women confront police over conscription'],
  ['story', '2022-09-26', 'Gunman opens fire at Siberian draft office\nA recruitment officer is in hospital.'],
  ['story', '2022-09-26', 'Thirteen dead in school shooting in Izhevsk, central Russia'],
  ['story', '2022-09-26', 'Draft offices burn across Russia as anger over mobilization grows'],
  ['story', '2022-09-27', 'Queues stretch for miles at the Georgian border as Russians flee the call-up'],
  [
    'story',
    '2022-09-27',
    'Kremlin admits mistakes in mobilisation\nMen were called up in violation of the decree, the spokesman said.',
  ],
  ['story', '2022-09-28', 'More than 98,000 Russians enter Kazakhstan since draft announcement'],
  [
    'story',
    '2022-09-29',
    'Finland shuts its border to Russian tourists\nThe move closes a way out for men who want to avoid the mobilisation.',
  ],
  ['story', '2022-10-04', 'Shoigu: over 200,000 have joined the army since partial mobilisation'],
  ['story', '2022-10-07', 'Two Russians fleeing the draft land by boat in Alaska'],
  [
    'story',
    '2022-10-28',
    'Moscow declares draft over\nThe target of 300,000 mobilised men has been met, Putin was told.',
  ],
  ['story', '2022-10-14', 'Mobilised Russians already dying in Ukraine\nFamilies say the men had no training.'],
  // the war, but not this story
  [
    'background',
    '2022-02-26',
    'Ukraine orders general mobilisation\nRussian troops advance on Kyiv on the third day of the invasion.',
  ],
  [
    'background',
    '2022-09-08',
    'Ukraine retakes towns near Kharkiv\nRussian forces fell back as the counteroffensive gained pace.',
  ],
  [
    'background',
    '2022-10-08',
    'Blast damages bridge to Crimea\nThe bridge is a vital supply line for Russian forces in Ukraine.',
  ],
  ['background', '2022-11-11', 'Ukrainian troops enter Kherson after Russian retreat'],
  [
    'background',
    '2022-11-01',
    'UN urges both sides to keep Ukrainian grain moving despite the war\nRussia suspended the deal at the weekend.',
  ],
  // other countries, other drafts, other mobilisations
  [
    'none',
    '2022-09-26',
    'Israel calls up reservists\nThe army said that two battalions of Israeli reservists would be sent to the West Bank.',
  ],
  ['none', '2022-10-17', 'K-pop stars to begin military service\nConscription is mandatory in South Korea.'],
  ['none', '2022-12-27', 'Taiwan extends conscription to a year\nThe president said that the island had to be ready.'],
  ['none', '2022-09-23', 'Iran protests: dozens arrested as unrest spreads over death in custody'],
  ['none', '2022-11-27', 'Protests against Covid rules spread across China'],
  ['none', '2022-09-30', 'Wagner fighters accused of massacre in Mali'],
  ['none', '2022-10-04', 'Phoenix wins the NBA draft lottery\nThe club will have the first pick in the draft.'],
  ['none', '2022-09-28', 'Chile’s new draft constitution goes back to parliament'],
  ['none', '2022-10-06', 'Gunman kills children at nursery in Thailand'],
  ['none', '2022-09-29', 'Exodus of nurses leaves hospitals short of staff'],
  ['none', '2022-09-22', 'Ethiopia: general mobilisation in Tigray as fighting resumes'],
  ['none', '2022-09-27', 'Charities mobilise support for flood victims in Pakistan'],
];
