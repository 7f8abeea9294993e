/**
 * Pages in the manner of many outlets, with what they state on one question: answers (or entities), then how firmly
 * where it is not plainly asserted, as `denied critical`. `nothing` is for look-alikes. Lines are blocks.
 */
export const STATES_OF_EVENTS: readonly (readonly [question: string, stated: string, page: string])[] = [
  // borders and flights
  [
    'border-closure',
    'will-close denied',
    'Russia mobilisation\nThe Kremlin denied that the borders would be closed to men of fighting age.',
  ],
  [
    'border-closure',
    'will-close possible',
    'Russia mobilisation\nMany fear that Moscow may seal the border to men of military age.',
  ],
  [
    'border-closure',
    'will-close planned',
    'Russia mobilisation\nRussia will close its borders to men of military age within days.',
  ],
  [
    'border-closure',
    'undecided',
    'Russia mobilisation\nOn closing the border Peskov said that no decision had been made in the Kremlin.',
  ],
  ['border-closure', 'stay-open', 'Russia mobilisation\nThe borders remain open for Russian men, the Kremlin said.'],
  ['border-closure', 'nothing', 'Russia mobilisation\nFinland will close its border to Russian tourists at midnight.'],
  [
    'flight-prices',
    'soared',
    'Mobilisation in Russia\nThe price of a one-way ticket from Moscow to Istanbul has soared.',
  ],
  ['flight-prices', 'risen', 'Mobilisation in Russia\nFares for flights from Moscow to Yerevan have risen sharply.'],
  ['flight-prices', 'nothing', 'Mobilisation in Russia\nThe price of gas has soared in Europe.'],
  [
    'flight-availability',
    'sold-out',
    'Mobilisation in Russia\nDirect flights from Moscow to Turkey were sold out until the weekend.',
  ],
  [
    'flight-availability',
    'nothing',
    'Mobilisation in Russia\nA concert of the band in Moscow was sold out within minutes.',
  ],
  [
    'men-stopped-at-border',
    'stopped',
    'Mobilisation in Russia\nRussian men of military age are being turned back at the airport.',
  ],
  [
    'men-stopped-at-border',
    'nothing',
    'Mobilisation in Russia\nRussian tourists are being turned back at the Finnish border.',
  ],
  [
    'recruiters-at-borders',
    'at-the-border',
    'Mobilisation in Russia\nA draft office has opened at the border crossing with Georgia.',
  ],
  [
    'border-queue-countries',
    'finland georgia',
    'Mobilisation in Russia\nLong queues of cars have formed at the borders with Georgia and Finland.',
  ],
  ['border-queue-countries', 'nothing', 'Mobilisation in Russia\nThe president of Georgia spoke of the war.'],
  // the Kremlin
  [
    'kremlin-admits-errors',
    'admitted',
    'Mobilisation in Russia\nThe Kremlin conceded that mistakes had been made in the call-up.',
  ],
  [
    'kremlin-admits-errors',
    'nothing',
    'Mobilisation in Russia\nA pensioner was called up by mistake, his daughter said.',
  ],
  [
    'callup-secret-clause-kremlin-response',
    'denied',
    'Mobilisation in Russia\nPeskov dismissed as a lie a report that a secret clause lets a million be called up.',
  ],
  ['callup-ordered-by', 'vladimir-putin', 'President Vladimir Putin has ordered a partial mobilisation of reservists.'],
  [
    'callup-ordered-by',
    'nothing',
    'Mobilisation in Russia\nKadyrov said that Chechnya would not take part in the mobilisation.',
  ],
  [
    'callup-criteria',
    'combat-experience',
    'Mobilisation in Russia\nOnly those with combat experience will be called up, Russian officials said.',
  ],
  [
    'callup-beyond-criteria',
    'unfit-or-old',
    'Mobilisation in Russia\nElderly and chronically ill men have received call-up papers.',
  ],
  [
    'nuclear-threat',
    'threatened',
    'Putin announced a partial mobilisation and said of his nuclear arms that he was not bluffing: "This is not a bluff."',
  ],
  [
    'nuclear-threat',
    'nothing',
    'Mobilisation in Russia\nShelling near the Zaporizhzhia nuclear power plant worried inspectors.',
  ],
  ['annexation-status', 'annexed', 'Mobilisation in Russia\nPutin has annexed four occupied regions of Ukraine.'],
  [
    'annexation-status',
    'not-yet',
    'Mobilisation in Russia\nRussia is set to annex four occupied regions of Ukraine on Friday.',
  ],
  // protests
  [
    'protest-spread',
    'nationwide',
    'Mobilisation in Russia\nProtests against the mobilisation broke out across the country.',
  ],
  [
    'protest-spread',
    'nothing',
    'Mobilisation in Russia\nProtests in Iran have spread across the country since the death of Mahsa Amini.',
  ],
  ['protest-leaders', 'women', 'Mobilisation in Russia\nThe protesters in Makhachkala were mostly women.'],
  [
    'protest-slogans',
    'no-to-war',
    'Mobilisation in Russia\nDemonstrators on Arbat street chanted “No to war!” before police moved in.',
  ],
  [
    'summons-to-protesters',
    'given',
    'Mobilisation in Russia\nMen detained at the protests in Moscow were handed call-up papers at police stations.',
  ],
  [
    'dagestan-protest-place',
    'makhachkala',
    'Mobilisation in Russia\nIn the Dagestani city of Makhachkala a crowd protested against the call-up.',
  ],
  [
    'detentions-count-origin',
    'ovd-info',
    'Mobilisation in Russia\nAt least 700 protesters were detained on Saturday, according to OVD-Info.',
  ],
  [
    'penalty-evading-draft',
    'prison',
    'Mobilisation in Russia\nRussians who evade the call-up face up to ten years in prison under a new law.',
  ],
  // what a sentence denies or leaves open beside a state
  [
    'protest-slogans',
    'no-to-war',
    'Protests in Russia\nWomen in Makhachkala shouted “No mobilisation! No war!” at police.',
  ],
  [
    'peskov-role',
    'kremlin-spokesman',
    'Russia mobilisation\nThe Kremlin’s spokesman, Dmitry Peskov, said that no decision had been taken on martial law.',
  ],
  [
    'border-closure',
    'undecided',
    'Russia mobilisation\nNo decision has been taken on closing the borders to men, the Kremlin said.',
  ],
  [
    'border-closure',
    'will-close possible',
    'Russia mobilisation\nA senator wants a ban on men leaving Russia and borders closed to men of fighting age.',
  ],
  [
    'penalty-evading-draft',
    'prison',
    'Russia mobilisation\nThose who refuse to serve can be jailed for ten years under the new law on the draft.',
  ],
  [
    'gunman-friend-relation',
    'nothing',
    'Mobilisation in Russia\nA draft office in Ust-Ilimsk was attacked.\nThe harvest is in.\nHosts on state television, no friends of complaint, read out letters from mothers of men who were called up.',
  ],
  [
    'recruiter-condition',
    'nothing',
    'Mobilisation in Russia\nA draft office in Ust-Ilimsk was attacked.\nThe harvest is in.\nReporters know the names of 7,000 Russian dead, of whom 1,000 were officers.',
  ],
  [
    'callup-beyond-criteria',
    'nothing',
    'Mobilisation in Russia\nA 25-year-old man shot the head of a draft office in Ust-Ilimsk during the call-up.',
  ],
  [
    'gunman-status',
    'nothing',
    'Mobilisation in Russia\nA gunman shot an officer at a draft office in Ust-Ilimsk, local media said.',
  ],
];
