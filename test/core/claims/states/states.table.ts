/**
 * Pages in the manner of many outlets, with what they state on one question: answers (or entities), then how firmly
 * where it is not plainly asserted, as `denied critical`. `nothing` is for look-alikes. Lines are blocks.
 */
export const STATES: readonly (readonly [question: string, stated: string, page: string])[] = [
  // the recruiter
  [
    'recruiter-condition',
    'dead shot',
    'Gunman kills recruiter\nThe head of a draft office in Siberia was shot dead on Monday, local media said.',
  ],
  [
    'recruiter-condition',
    'critical',
    'Siberia draft office shooting\nThe military commissar is in a critical condition, the governor said.',
  ],
  [
    'recruiter-condition',
    'critical',
    'Attack on a draft office\nMedics are still fighting for the life of the recruitment officer in Ust-Ilimsk.',
  ],
  [
    'recruiter-condition',
    'in-hospital',
    'A gunman opened fire at an enlistment office in Russia on Monday.\nThe commandant was rushed to hospital.',
  ],
  [
    'recruiter-condition',
    'in-intensive-care',
    'Draft office shooting in Russia\nThe recruitment officer remains in intensive care in Ust-Ilimsk.',
  ],
  [
    'recruiter-condition',
    'seriously-wounded wounded',
    'A man seriously wounded the head of the draft office in the Russian town of Ust-Ilimsk.',
  ],
  [
    'recruiter-condition',
    'denied dead',
    'Draft office shooting in Russia\nThe recruiter in Ust-Ilimsk did not die, the governor said.',
  ],
  [
    'recruiter-condition',
    'hearsay dead',
    'Draft office shooting in Russia\nThe commissar in Ust-Ilimsk has reportedly died.',
  ],
  [
    'recruiter-condition',
    'nothing',
    "Mobilisation in Russia\nHis commander was wounded near Kherson last month, the soldier's wife said.",
  ],
  [
    'recruiter-condition',
    'nothing',
    'School shooting in Izhevsk\nA security guard at the Russian school was killed and pupils were wounded.',
  ],
  [
    'recruiter-condition',
    'dead',
    'Draft office shooting in Russia\nHe had joked about officers who recruit. Soon afterwards, one was shot dead in Ust-Ilimsk by a man.',
  ],
  [
    'recruiter-condition',
    'in-intensive-care',
    'Draft office shooting in Russia\nA man fired at the head of the draft office in Ust-Ilimsk. He is in intensive care.',
  ],
  [
    'recruiter-condition',
    'nothing',
    'Draft office shooting in Russia\nThe head of the draft office in Ust-Ilimsk was attacked. A second man, a baker from Bratsk, was in hospital with a burn.',
  ],
  [
    'ustilimsk-place',
    'ust-ilimsk',
    'Mobilisation in Russia\nA man shot the head of a draft office. The shooting happened in the small town of Ust-Ilimsk.',
  ],
  [
    'recruiter-role',
    'chief-recruiter recruiter',
    'A gunman in Russia shot the chief military recruiter at a draft office in Ust-Ilimsk.',
  ],
  // the gunman
  [
    'gunman-weapon',
    'sawn-off-shotgun',
    'Draft office attack in Siberia\nThe gunman pulled out a sawn-off shotgun and fired at the recruiter.',
  ],
  ['gunman-weapon', 'rifle', 'Draft office attack in Siberia\nThe shooter in Ust-Ilimsk used a hunting rifle.'],
  ['gunman-weapon', 'nothing', 'School attack in Izhevsk, Russia\nThe gunman carried two pistols into the school.'],
  [
    'gunman-words',
    'nobody-will-fight',
    'Draft office attack in Russia\n“No one is going to fight,” the gunman shouted at the enlistment office.',
  ],
  [
    'gunman-words',
    'going-home',
    'Draft office attack in Russia\n“Now we all go home,” the shooter yelled in Ust-Ilimsk.',
  ],
  [
    'gunman-words',
    'nothing',
    'Mobilisation in Russia\nMen called up by mistake may go home, officials in the draft office said on Tuesday.',
  ],
  [
    'gunman-motive',
    'friend-called-up',
    'Draft office attack in Russia\nThe gunman was furious that his best friend had been called up, his mother said.',
  ],
  ['gunman-arrest', 'arrested', 'Draft office attack in Russia\nThe gunman was detained on the spot in Ust-Ilimsk.'],
  ['gunman-arrest', 'nothing', 'Draft protests in Russia\nHundreds of protesters were detained in Moscow on Saturday.'],
  ['gunman-name', 'ruslan-zinin', 'Draft office attack in Russia\nPolice named the gunman as Ruslan Zinin.'],
  ['ustilimsk-place', 'ust-ilimsk', 'A man opened fire in the military draft office of Ust-Ilimsk, in Siberia.'],
  [
    'ustilimsk-place',
    'nothing',
    'Mobilisation in Russia\nA gunman opened fire at a school in Izhevsk on the same day.',
  ],
  // fires
  ['arson-locations', 'ryazan', 'Mobilisation in Russia\nA draft office was set on fire in Ryazan overnight.'],
  ['arson-locations', 'nothing', 'Mobilisation in Russia\nA warehouse was set on fire in Ryazan overnight.'],
  [
    'arson-method',
    'petrol-bombs',
    'Mobilisation in Russia\nA man threw Molotov cocktails at a recruitment office in Tver.',
  ],
  [
    'ryazan-self-immolation',
    'set-himself-on-fire',
    'Mobilisation in Russia\nAt a bus station in Ryazan a man set himself on fire.',
  ],
];
