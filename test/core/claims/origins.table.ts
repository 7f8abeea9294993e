/** Sentences with a figure or phrase in `[…]`, and the entity that it goes back to; `null` where nobody is credited. */
export const ORIGINS: readonly (readonly [origin: string | null, sentence: string])[] = [
  // a verb of saying or counting, and its subject
  ['ovd-info', 'OVD-Info said that [2,353] people had been detained.'],
  ['ovd-info', 'OVD-Info has counted [2,353] arrests so far.'],
  ['ovd-info', 'The rights group OVD-Info on Saturday reported [790] arrests in 34 cities.'],
  ['ovd-info', 'OVD-Info, a group that helps those who are arrested, put the number at [2,353].'],
  ['ovd-info', 'At least [2,353] people have been held, OVD-Info said.'],
  ['ovd-info', 'At least [2,353] people have been held, the rights group OVD-Info said on Monday.'],
  ['ovd-info', 'At least [2,353] people have been held, said OVD-Info, which helps detainees.'],
  [
    'ovd-info',
    'Police picked up [740] people in 32 cities during protests against the order, OVD-Info said, adding that half were women.',
  ],
  ['ovd-info', 'At least [2,353] people have been held, said OVD-Info, which monitors police.'],
  ['sergei-shoigu', 'Defence minister Sergei Shoigu said on Tuesday that [200,000] men had joined.'],
  ['sergei-shoigu', 'Sergei Shoigu told Vladimir Putin on Friday that [300,000] men had been found.'],
  ['sergei-shoigu', 'Shoigu: [200,000] already drafted, Sergei Shoigu says'],
  ['vladimir-putin', 'Putin said that since the decree [222,000] men had been called up.'],
  ['vladimir-putin', '"We have [222,000] men," Vladimir Putin told reporters.'],
  ['igor-kobzev', '"He is in [intensive care]," governor Igor Kobzev wrote on Telegram.'],
  ['kremlin', 'Kremlin [admits] mistakes in call-up'],
  ['mediazona', 'Mediazona counts [54] attacks on such offices since February.'],
  ['mediazona', 'There were [54] attacks since February, as Mediazona reported last week.'],
  ['free-buryatia-foundation', 'The Free Buryatia Foundation estimates that between [6,000 and 7,000] men were taken.'],
  // "according to" and the like
  ['ovd-info', 'According to OVD-Info, [2,353] people were detained.'],
  ['ovd-info', 'According to the civil rights organisation OVD-Info, more than [2,300] people were arrested.'],
  ['ovd-info', 'More than [2,000] people were detained, according to the monitoring group OVD-Info.'],
  [
    'ovd-info',
    'More than [2,000] people were led away by riot police on the opening night of protests against Vladimir Putin’s order, according to OVD-Info.',
  ],
  ['novaya-gazeta-europe', 'Some [261,000] men have left, per Novaya Gazeta Europe.'],
  ['mediazona', 'In the words of Mediazona, [54] offices burned.'],
  // chains: the first voice counts, and not who passes it on
  ['kremlin', 'Novaya Gazeta Europe, citing the Kremlin, says that [261,000] men have left.'],
  [
    'presidential-administration',
    'Forbes Russia put the number at [700,000], citing sources in the presidential administration.',
  ],
  ['ovd-info', 'AFP reported on Monday, quoting OVD-Info, that [2,353] people were held.'],
  ['ovd-info', 'Some [2,353] people were held, Reuters reported, citing OVD-Info.'],
  // an event that is told on the way is nobody's count
  [
    'ovd-info',
    'More than [2,000] people were held since the order announced by Vladimir Putin, the rights group OVD-Info said.',
  ],
  ['ovd-info', 'More than [2,000] people were held after Vladimir Putin announced the call-up, OVD-Info said.'],
  [
    null,
    'More than [194,000] Russians have fled in the week since Putin announced the mobilisation, the three countries say.',
  ],
  [null, 'After Vladimir Putin announced the mobilisation, [194,000] Russians left.'],
  [null, 'Vladimir Putin announced a mobilisation last week after his army had lost [9,000] square kilometres.'],
  [null, 'Some [300] people stood outside when Sergei Shoigu said his first words.'],
  [null, 'A man [shot at] an officer as the Kremlin admitted errors.'],
  [null, 'A further [120] men were taken on the day that Dmitry Peskov admitted mistakes.'],
  [null, 'The [25-year-old] was held before Igor Kobzev told reporters his name.'],
  // others speak, or nobody does
  [null, 'Police said [1,300] people were held at rallies against Vladimir Putin.'],
  [null, 'OVD-Info said on Monday that its site was blocked, but police spoke of [500] arrests.'],
  [null, 'OVD-Info declined to say whether [500] people had been held.'],
  [null, 'Two lawyers of OVD-Info were among the [120] people held.'],
  [null, 'About [300,000] men are to be called up under the decree of Vladimir Putin.'],
  [null, 'The [spokesman], Dmitry Peskov, did not answer.'],
  // two voices in one sentence
  ['ovd-info', 'OVD-Info counted [2,353] arrests, while Mediazona spoke of 54 fires.'],
  ['mediazona', 'OVD-Info counted 2,353 arrests, while Mediazona reported [54] fires.'],
  ['sergei-shoigu', 'Sergei Shoigu spoke of [300,000] men, but Novaya Gazeta Europe reported a million.'],
  ['novaya-gazeta-europe', 'Sergei Shoigu spoke of 300,000 men, but Novaya Gazeta Europe reported [a million].'],
];
