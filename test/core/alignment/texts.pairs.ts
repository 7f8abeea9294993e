import type { ReasonCode, Verdict } from '../../../src/core/model';

/** A pair that is expected: the figures as written, the verdict and its reason. */
export type ExpectedPair = readonly [a: string, b: string, verdict: Verdict, reason: ReasonCode];

/** Two texts, a sentence or two each, and the pairs of figures that count the same thing. */
export interface TextPair {
  readonly about: string;
  readonly a: string;
  readonly b: string;
  readonly pairs: readonly ExpectedPair[];
}

export const textPairs: readonly TextPair[] = [
  {
    about: 'deaths, in other words',
    a: 'The ferry disaster killed 34 people, the coastguard said.',
    b: 'Thirty-four passengers died when the ferry sank off Norham, according to police.',
    pairs: [['34', 'Thirty-four', 'agree', 'same-value']],
  },
  {
    about: 'deaths that differ',
    a: 'A bus crash in the hills above Norham killed 13 people on Friday.',
    b: 'Fifteen people died in the bus crash near Norham, the hospital said.',
    pairs: [['13', 'Fifteen', 'conflict', 'disjoint']],
  },
  {
    about: 'dead and injured, each to its own',
    a: 'The blast killed 13 people and injured 40 others at the factory.',
    b: 'Forty-two people were wounded and 13 killed in the factory explosion.',
    pairs: [
      ['13', '13', 'agree', 'same-value'],
      ['40', 'Forty-two', 'conflict', 'disjoint'],
    ],
  },
  {
    about: 'dead here, injured there',
    a: 'The blast at the Arden factory killed 13 people.',
    b: 'The blast at the Arden factory injured 40 people.',
    pairs: [],
  },
  {
    about: 'arrests and protesters',
    a: 'Police arrested 120 demonstrators at the march through Belland.',
    b: 'More than 100 protesters were detained during the rally in Belland, a lawyer said.',
    pairs: [['120', 'More than 100', 'compatible', 'within-bound']],
  },
  {
    about: 'women are no men',
    a: 'Police arrested 40 women at the march.',
    b: 'Police arrested 75 men at the march.',
    pairs: [],
  },
  {
    about: 'seats in a parliament',
    a: 'The Greens won 61 seats in the new parliament.',
    b: 'With 61 seats, the Greens are the largest party in parliament.',
    pairs: [['61', '61', 'agree', 'same-value']],
  },
  {
    about: 'vote shares of one candidate',
    a: 'Mayor Ada Brook took 52 percent of the vote in the run-off.',
    b: 'Brook won the run-off with 51.9 percent of votes.',
    pairs: [['52 percent', '51.9 percent', 'compatible', 'rounder']],
  },
  {
    about: 'turnout',
    a: 'Turnout in the election was 63 percent.',
    b: 'The commission put turnout in the election at 61.4 percent.',
    pairs: [['63 percent', '61.4 percent', 'conflict', 'disjoint']],
  },
  {
    about: 'attendance',
    a: 'Some 40,000 spectators watched the final.',
    b: 'The final was watched by a crowd of 38,512.',
    pairs: [['Some 40,000', '38,512', 'agree', 'same-when-rounded']],
  },
  {
    about: 'a price in two currencies',
    a: 'The painting sold for £2.1m at auction in London.',
    b: 'At auction the painting was sold for $2.6 million.',
    pairs: [['£2.1m', '$2.6 million', 'not-comparable', 'different-currency']],
  },
  {
    about: 'a rise and a level',
    a: 'House prices rose by 8 percent.',
    b: 'House prices account for 8 percent of the index.',
    pairs: [],
  },
  {
    about: 'rises of one thing',
    a: 'Food prices rose by 8 percent in March.',
    b: 'Food prices climbed 8.2 percent in March, the office said.',
    pairs: [['8 percent', '8.2 percent', 'compatible', 'rounder']],
  },
  {
    about: 'a rise against a fall',
    a: 'Profits at the bank rose by 12 percent last year.',
    b: 'Profits at the bank fell by 3 percent last year.',
    pairs: [['12 percent', '3 percent', 'conflict', 'opposite-change']],
  },
  {
    about: 'profit is no revenue',
    a: 'The retailer reported a profit of £12m for the quarter.',
    b: 'The retailer reported revenue of £310m for the quarter.',
    pairs: [],
  },
  {
    about: 'durations in other units',
    a: 'The power cut in the old town lasted two days.',
    b: 'Homes in the old town were hit by a power cut that lasted 48 hours.',
    pairs: [['two days', '48 hours', 'agree', 'same-value']],
  },
  {
    about: 'temperatures',
    a: 'Temperatures in the valley reached 38 degrees Celsius.',
    b: 'It was 100 degrees Fahrenheit as temperatures soared in the valley.',
    pairs: [['38 degrees Celsius', '100 degrees Fahrenheit', 'agree', 'same-when-rounded']],
  },
  {
    about: 'sentences of one man',
    a: 'Ben Carrow was jailed for 12 years for the fraud.',
    b: 'A judge sentenced Ben Carrow to 10 years in prison for fraud.',
    pairs: [['12 years', '10 years', 'conflict', 'disjoint']],
  },
  {
    about: 'nothing in common',
    a: 'The council will spend £3m on new buses.',
    b: 'A storm left 4,000 homes without power.',
    pairs: [],
  },
  {
    about: 'one place in common is not enough',
    a: 'Norham has 14 schools.',
    b: 'A bus crash in Norham injured 14 tourists.',
    pairs: [],
  },
  {
    about: 'the same noun, something else done',
    a: 'The airline ordered 20 aircraft from the maker.',
    b: 'Thieves damaged 20 cars in the street overnight.',
    pairs: [],
  },
  {
    about: 'two places',
    a: 'Police detained 502 protesters in Arden.',
    b: 'Police detained 130 protesters in Belland.',
    pairs: [['502', '130', 'not-comparable', 'different-place']],
  },
  {
    about: 'a figure that two figures could answer',
    a: 'Floods killed 12 people on Monday.',
    b: 'Floods killed 14 people in the north. Floods killed 18 people in the south.',
    pairs: [],
  },
  {
    about: 'hearsay',
    a: 'Reportedly 15 miners were trapped underground after the collapse.',
    b: 'The collapse trapped 12 miners underground, the company said.',
    pairs: [['15', '12', 'conflict', 'rumour']],
  },
  {
    about: 'evacuated homes and evacuated people',
    a: 'The wildfire forced 3,000 people to evacuate.',
    b: 'The wildfire has destroyed 300 homes.',
    pairs: [],
  },
  {
    about: 'wildfire, same evacuation',
    a: 'Some 3,000 residents had to leave as the wildfire spread towards Sutton.',
    b: 'The blaze near Sutton forced 3,100 people to leave.',
    pairs: [['Some 3,000', '3,100', 'agree', 'same-when-rounded']],
  },
  {
    about: 'a count that grew, each up to its day',
    a: 'Police had arrested 1,332 protesters by 22 September 2022.',
    b: 'By 26 September 2022 police had arrested 2,353 protesters.',
    pairs: [['1,332', '2,353', 'update', 'later-count']],
  },
  {
    about: 'a count that grows and is lower later',
    a: 'The number of confirmed cases of cholera had reached 940 by 3 May 2021.',
    b: 'By 9 May 2021 the number of confirmed cases of cholera stood at 890.',
    pairs: [['940', '890', 'conflict', 'count-fell']],
  },
  {
    about: 'what was so on two days',
    a: 'The queue at the bridge was ten kilometres long on 24 September 2022.',
    b: 'On 27 September 2022 the queue at the bridge was 16 kilometres long.',
    pairs: [['ten kilometres', '16 kilometres', 'not-comparable', 'different-moment']],
  },
  {
    about: 'a growing toll, no dates',
    a: 'The death toll from the landslide has risen to 41.',
    b: 'So far 38 people have died in the landslide.',
    pairs: [['41', '38', 'compatible', 'unordered-count']],
  },
  {
    about: 'the noun of one is the verb of the other',
    a: 'The monitor counted more than 1,300 arrests at the rallies.',
    b: 'At the rallies 1,311 people were arrested, the monitor said.',
    pairs: [['more than 1,300', '1,311', 'compatible', 'within-bound']],
  },
  {
    about: 'a denial',
    a: 'The ministry denied that 200 soldiers had died in the attack on the base.',
    b: 'The attack on the base killed 200 soldiers.',
    pairs: [['200', '200', 'conflict', 'denied']],
  },
  {
    about: 'a word that only stands first',
    a: 'Turnout was 61 percent.',
    b: 'Turnout was 61.2 percent.',
    pairs: [['61 percent', '61.2 percent', 'compatible', 'rounder']],
  },
  {
    about: 'the same noun and name, other deeds',
    a: 'President Brook wants to hire 3,000 men for the navy.',
    b: 'Tens of thousands of men have left the country of President Brook.',
    pairs: [],
  },
  {
    about: 'those arrested and those who marched',
    a: 'Over 700 people were arrested at rallies in the whole country.',
    b: 'Thousands of people joined protests across the country.',
    pairs: [],
  },
  {
    about: 'sums that are both additional',
    a: 'The fund will provide an additional $55m to repair the mains.',
    b: 'The fund will provide an additional $275m for schools.',
    pairs: [],
  },
  {
    about: 'two weekdays',
    a: 'The airline cancelled 300 flights on Monday.',
    b: 'The airline cancelled 120 flights on Tuesday.',
    pairs: [],
  },
  {
    about: 'dead, children among them',
    a: 'At least 14 people were killed, including seven children, when a bus fell into the gorge.',
    b: 'The bus fell into the gorge, killing 13 people, among them seven children.',
    pairs: [
      ['At least 14', '13', 'conflict', 'outside-bound'],
      ['seven', 'seven', 'agree', 'same-value'],
    ],
  },
  {
    about: 'homes and residents, each to its own',
    a: 'The fire destroyed 20 homes and forced 500 people to flee.',
    b: 'At least 22 homes were destroyed and 500 residents fled because of the fire.',
    pairs: [
      ['20', 'At least 22', 'conflict', 'outside-bound'],
      ['500', '500', 'agree', 'same-value'],
    ],
  },
  {
    about: 'inflation',
    a: 'Inflation hit 9.9% in August.',
    b: 'Inflation in August stood at 10.1 percent.',
    pairs: [['9.9%', '10.1 percent', 'conflict', 'disjoint']],
  },
  {
    about: 'a price of oil beside its fall',
    a: 'Oil fell 4 percent to $84 a barrel.',
    b: 'Oil prices dropped 3.8% to $84.20 per barrel.',
    pairs: [
      ['4 percent', '3.8%', 'compatible', 'rounder'],
      ['$84', '$84.20', 'compatible', 'rounder'],
    ],
  },
  {
    about: 'weights in other units',
    a: 'Police seized 2 tonnes of cocaine.',
    b: 'Officers found 2,000 kg of cocaine.',
    pairs: [['2 tonnes', '2,000 kg', 'agree', 'same-value']],
  },
  {
    about: 'a share of sales and a sum of sales',
    a: 'Sales fell by 12%.',
    b: 'Sales fell by £12m.',
    pairs: [],
  },
  {
    about: 'jobs to go',
    a: 'The carmaker will cut 4,500 jobs at its plant in Sutton.',
    b: 'Up to 5,000 jobs will be cut at the Sutton plant, unions fear.',
    pairs: [['4,500', 'Up to 5,000', 'compatible', 'planned']],
  },
  {
    about: 'a goal is no assist',
    a: 'She has scored 21 goals this season.',
    b: 'She has made 14 assists this season.',
    pairs: [],
  },
  {
    about: 'medals',
    a: 'The team won nine gold medals in Arden.',
    b: 'The team brought home nine gold medals from Arden.',
    pairs: [['nine', 'nine', 'agree', 'same-value']],
  },
  {
    about: 'gold and silver',
    a: 'The team won nine gold medals in Arden.',
    b: 'The team won four silver medals in Arden.',
    pairs: [],
  },
];
