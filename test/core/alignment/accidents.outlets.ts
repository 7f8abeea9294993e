import type { OutletPair } from './outlet-pair';

/** Disasters, crime and unrest: who died, was hurt, held or moved. */
export const accidents: readonly OutletPair[] = [
  {
    about: 'a crush in a stadium',
    a: 'At least 98 people died in a stadium crush in Norham on Saturday, officials said. Some 320 were injured. Police fired tear gas after the home side lost 3-2. Ticket sales had reached 42,000.',
    b: 'The death toll in the Norham stadium crush has risen to 104, the ministry said. More than 300 people were hurt, and 42,000 tickets had been sold.',
    pairs: ['At least 98 = 104', 'Some 320 = More than 300', '42,000 = 42,000'],
  },
  {
    about: 'an earthquake and its homeless',
    a: 'An earthquake in the Belland highlands has killed 212 people. Another 1,400 were hurt and 6,000 families lost their homes.',
    b: 'The number of fatalities from the Belland quake stands at 230, rescuers said. About 1,500 people have been treated for injuries. Nearly 6,000 families are homeless.',
    pairs: ['212 = 230', '1,400 = About 1,500', '6,000 = Nearly 6,000'],
  },
  {
    about: 'a ferry: dead, missing and saved',
    a: 'A ferry carrying 180 passengers capsized off Sutton. Rescuers pulled 120 people from the water; 31 bodies were found and 29 are missing.',
    b: 'At least 35 people are dead after the Sutton ferry sank with 180 passengers on board. Coastguards saved 118 people. The search went on for 27 still unaccounted for.',
    pairs: ['180 = 180', '120 = 118', '31 = At least 35', '29 = 27'],
  },
  {
    about: 'a train that left the rails, dead against hurt',
    a: 'Nine people died when a train left the rails near Arden.',
    b: 'The derailment near Arden left 64 people injured, 12 of them seriously.',
    pairs: [],
  },
  {
    about: 'a wildfire, area and evacuation',
    a: 'The wildfire above Carrow has burned 4,200 hectares and forced 3,000 residents to leave. It destroyed 85 houses.',
    b: 'Flames have consumed more than 4,000 hectares around Carrow. Evacuation orders cover 3,100 people, and 90 homes have been lost in the fire.',
    pairs: ['4,200 hectares = more than 4,000 hectares', '3,000 = 3,100', '85 = 90'],
  },
  {
    about: 'two fires in two towns',
    a: 'A warehouse fire in Arden killed four workers and injured 11.',
    b: 'In Belland, a hotel fire killed seven guests and injured 30.',
    pairs: [],
  },
  {
    about: 'arrests at a march',
    a: 'Police said 140 people were arrested at the climate march in Sutton. Around 12,000 people took part. Eleven officers were hurt.',
    b: 'More than 130 demonstrators were held after the march in Sutton. Organisers claimed a turnout of 30,000. Police said 11 officers had been injured.',
    pairs: ['140 = More than 130', 'Around 12,000 = 30,000', 'Eleven = 11'],
  },
  {
    about: 'arrested last year and this year',
    a: 'Police made 310 arrests at the carnival this year.',
    b: 'At last year’s carnival, police made 275 arrests.',
    pairs: [],
  },
  {
    about: 'a mine, trapped and dead',
    a: 'Seventeen miners are trapped after an explosion at the Hollin mine. Five bodies have been recovered. The blast happened 300 metres below ground.',
    b: 'The Hollin mine explosion has killed at least five miners, and 16 are still trapped 300 metres underground.',
    pairs: ['Seventeen = 16', 'Five = at least five', '300 metres = 300 metres'],
  },
  {
    about: 'a flood and its shelters',
    a: 'Floods in the Teal valley have displaced 14,000 people, of whom 2,300 are in shelters. The river rose to 7.2 metres.',
    b: 'Some 15,000 people have been driven from their homes by flooding in the Teal valley. The river peaked at 7.4 metres. Shelters are housing 2,300.',
    pairs: ['14,000 = Some 15,000', '2,300 = 2,300', '7.2 metres = 7.4 metres'],
  },
  {
    about: 'a part is no whole',
    a: 'The crash killed 19 people.',
    b: 'Six children were among those killed in the crash.',
    pairs: [],
  },
  {
    about: 'a court and its sentence',
    a: 'Ben Carrow, 43, was jailed for 12 years for defrauding 200 pensioners. He must repay £1.4m.',
    b: 'A fraudster who tricked about 200 pensioners was sentenced to 12 years in prison. Carrow, 44, was ordered to pay back £1.4 million.',
    pairs: ['12 years = 12 years', '200 = about 200', '43 = 44', '£1.4m = £1.4 million'],
  },
  {
    about: 'a shooting',
    a: 'A gunman killed three people and wounded eight at a shopping centre in Norham. The suspect, 22, was arrested. Police recovered 60 shell casings.',
    b: 'Three people were shot dead in the Norham shopping centre, and nine were injured. A 22-year-old man has been detained.',
    pairs: ['three = Three', 'eight = nine', '22 = 22-year-old'],
  },
  {
    about: 'a storm and the lights',
    a: 'Storm Petra cut power to 80,000 homes. Winds reached 140 km/h and 220 flights were cancelled. One man died.',
    b: 'About 75,000 households lost electricity as Storm Petra hit with gusts of 145 km/h. Airlines scrapped 230 flights.',
    pairs: ['80,000 = About 75,000', '140 km/h = 145 km/h', '220 = 230'],
  },
  {
    about: 'an outbreak: cases, deaths and patients',
    a: 'The cholera outbreak in Teal has infected 1,900 people and killed 44. Hospitals are treating 310 patients.',
    b: 'Cholera infections in Teal have climbed to 2,050, with 47 deaths. There are 300 patients in hospital.',
    pairs: ['1,900 = 2,050', '44 = 47', '310 = 300'],
  },
  {
    about: 'soldiers lost by one side and by the other',
    a: 'Arden lost 40 soldiers in the battle.',
    b: 'Belland lost 65 soldiers in the battle.',
    pairs: [],
  },
  {
    about: 'a bus in a ravine',
    a: 'A bus with 52 passengers plunged into a ravine in Hollin on Tuesday. Eighteen people were killed. The driver, 61, survived.',
    b: 'Deaths in the Hollin bus accident rose to 21 after three of the injured died in hospital. There were 52 passengers aboard. The 61-year-old driver is being questioned.',
    pairs: ['52 = 52', 'Eighteen = 21', '61 = 61-year-old'],
  },
  {
    about: 'migrants at sea',
    a: 'The navy rescued 87 migrants from a sinking boat 40 miles off Sutton. Four drowned.',
    b: 'Rescue crews brought 87 migrants ashore after their boat sank 45 miles from Sutton. The bodies of four people were recovered.',
    pairs: ['87 = 87', '40 miles = 45 miles', 'Four = four'],
  },
  {
    about: 'expected dead and confirmed dead',
    a: 'Officials fear the final toll of the landslide could reach 300.',
    b: 'The landslide swept away 120 houses.',
    pairs: [],
  },
  {
    about: 'a raid and its haul',
    a: 'Customs officers seized 3.5 tonnes of cocaine worth £280m at Norham port. Six men were arrested.',
    b: 'Cocaine with a street value of £300m was found at the port of Norham. The 3.5-tonne haul led to six arrests.',
    pairs: ['£280m = £300m', '3.5 tonnes = 3.5-tonne', 'Six = six'],
  },
];
