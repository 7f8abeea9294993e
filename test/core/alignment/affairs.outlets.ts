import type { OutletPair } from './outlet-pair';

/** Votes, money, work, sport and weather. */
export const affairs: readonly OutletPair[] = [
  {
    about: 'an election: share, turnout, seats',
    a: 'Ada Brook won the presidency with 54.2% of the vote. Turnout was 71%. Her party took 120 seats.',
    b: 'Brook secured 54 percent of ballots cast to become president. Some 71 percent of voters turned out. Her party will have 120 seats.',
    pairs: ['54.2% = 54 percent', '71% = Some 71 percent', '120 = 120'],
  },
  {
    about: 'two candidates',
    a: 'Brook won 54% of the vote.',
    b: 'Her rival Hale won 41% of the vote.',
    pairs: [],
  },
  {
    about: 'a vote in parliament',
    a: 'Lawmakers passed the pension bill by 301 votes to 240, with 12 abstentions. The bill raises the retirement age to 66.',
    b: 'The pension bill was approved with 301 votes in favour and 241 against. It lifts the retirement age to 66. Twelve members abstained.',
    pairs: ['301 = 301', '240 = 241', '12 = Twelve', '66 = 66'],
  },
  {
    about: 'a poll',
    a: 'A poll found that 62% of voters back the ban, while 25% oppose it. It surveyed 1,050 adults.',
    b: 'The ban is supported by 62 percent, according to the survey of 1,050 adults. It is opposed by 26 percent.',
    pairs: ['62% = 62 percent', '25% = 26 percent', '1,050 = 1,050'],
  },
  {
    about: 'results of a company',
    a: 'Fenwick Foods reported profits of £48m, up 12%, on revenue of £610m. It will open 20 shops.',
    b: 'Earnings at Fenwick Foods rose 12 percent to £48.3 million. Turnover reached £610 million. Twenty new shops are planned.',
    pairs: ['£48m = £48.3 million', '12% = 12 percent', '£610m = £610 million', '20 = Twenty'],
  },
  {
    about: 'two companies',
    a: 'Fenwick Foods made a profit of £48m.',
    b: 'Its rival Garland Stores made a profit of £75m.',
    pairs: [],
  },
  {
    about: 'jobs lost at a plant',
    a: 'Carmaker Velmo will cut 2,400 jobs at its Arden plant, where 9,000 people work. Shares fell 5%.',
    b: 'About 2,500 workers will lose their jobs at the Arden plant of Velmo, which employs 9,000. The stock dropped 4.8 percent.',
    pairs: ['2,400 = About 2,500', '9,000 = 9,000', '5% = 4.8 percent'],
  },
  {
    about: 'a strike on the railways',
    a: 'A strike by 6,000 train drivers halted 80% of services in Belland. The union wants a pay rise of 7%.',
    b: 'Four in five trains, or 80 percent of services, were cancelled in Belland as 6,000 drivers walked out. They demand 7 percent more pay.',
    pairs: ['6,000 = 6,000', '80% = 80 percent', '7% = 7 percent'],
  },
  {
    about: 'prices of fuel',
    a: 'Petrol prices rose to £1.62 a litre on Friday. A barrel of oil cost $96.',
    b: 'Drivers paid £1.64 per litre of petrol. Oil traded at $96.40 a barrel.',
    pairs: ['£1.62 = £1.64', '$96 = $96.40'],
  },
  {
    about: 'inflation here and growth there',
    a: 'Inflation rose to 6.1% in June.',
    b: 'The economy grew by 1.2% in the quarter.',
    pairs: [],
  },
  {
    about: 'forecast and result',
    a: 'The bank expects inflation of 3% next year.',
    b: 'Inflation was 5.4% last year.',
    pairs: [],
  },
  {
    about: 'a transfer',
    a: 'Norham United have signed striker Leo Marsh for £35m on a five-year contract. He scored 22 goals last season.',
    b: 'Leo Marsh, who scored 22 goals, has joined Norham United. The fee was £38 million and the contract runs for five years.',
    pairs: ['£35m = £38 million', 'five-year = five years', '22 = 22'],
  },
  {
    about: 'a match and its crowd',
    a: 'A crowd of 31,204 saw Norham beat Sutton. Marsh scored two goals.',
    b: 'Some 31,000 fans watched Norham win. There were two goals for Marsh. Sutton have lost four matches in a row.',
    pairs: ['31,204 = Some 31,000', 'two = two'],
  },
  {
    about: 'points of two teams',
    a: 'Norham have 41 points after 20 matches.',
    b: 'Sutton have 33 points after 20 matches.',
    pairs: [],
  },
  {
    about: 'a heatwave',
    a: 'Temperatures in Carrow hit 41C on Sunday. The heatwave has lasted nine days and killed 33 people.',
    b: 'Carrow recorded 41.3C on Sunday as the nine-day heatwave went on. Heat-related deaths reached 35.',
    pairs: ['41C = 41.3C', 'nine days = nine-day', '33 = 35'],
  },
  {
    about: 'rain',
    a: 'Norham saw 120mm of rain in 24 hours. Water levels in the Teal rose by 2 metres.',
    b: 'In 24 hours, 118 mm of rain fell on Norham.',
    pairs: ['120mm = 118 mm', '24 hours = 24 hours'],
  },
  {
    about: 'a merger and its price',
    a: 'Velmo has agreed to buy Orlin Motors for $4.2bn. Orlin has 11,000 employees.',
    b: 'Orlin Motors, with a staff of 11,000, is to be bought by Velmo in a deal worth $4.2 billion.',
    pairs: ['$4.2bn = $4.2 billion', '11,000 = 11,000'],
  },
  {
    about: 'a new railway',
    a: 'The 90-kilometre line between Arden and Sutton will cost €3.1bn. Trains will take 35 minutes. Construction lasts six years.',
    b: 'Building the railway from Arden to Sutton takes six years and costs 3.1 billion euros. The line is 92 kilometres long, and the journey will be cut to 35 minutes.',
    pairs: [
      '90-kilometre = 92 kilometres',
      '€3.1bn = 3.1 billion euros',
      '35 minutes = 35 minutes',
      'six years = six years',
    ],
  },
  {
    about: 'imports and exports',
    a: 'Exports of steel rose to 4 million tonnes.',
    b: 'Steel imports fell to 3 million tonnes.',
    pairs: [],
  },
  {
    about: 'aid and refugees',
    a: 'Belland has taken in 52,000 refugees since March. It asked for $90m in aid; donors have pledged $60m.',
    b: 'More than 50,000 refugees have reached Belland, which appealed for $90 million. Only $60 million has been pledged.',
    pairs: ['52,000 = More than 50,000', '$90m = $90 million', '$60m = $60 million'],
  },
];
