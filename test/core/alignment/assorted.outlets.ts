import type { OutletPair } from './outlet-pair';

/** More of both, with figures that are said in other words and units. */
export const assorted: readonly OutletPair[] = [
  {
    about: 'a fire in a hotel',
    a: 'A fire at a hotel in the port of Lund killed 16 guests and left 40 injured on Monday. Firefighters took 5 hours to put it out. The building had 120 rooms.',
    b: 'Seventeen people have died in the hotel fire in Lund. Forty-one others were taken to hospital. It took crews five hours to control the flames. Built in 1962, the hotel has 120 rooms.',
    pairs: ['16 = Seventeen', '40 = Forty-one', '5 hours = five hours', '120 = 120'],
  },
  {
    about: 'a budget and its cuts',
    a: 'The council approved a budget of £410m, raising tax by 4.9%. It will close 12 libraries and cut 150 jobs.',
    b: 'Council tax will go up by 4.9 percent under the £410 million budget. Eleven libraries will close. Unions said 160 posts would go.',
    pairs: ['£410m = £410 million', '4.9% = 4.9 percent', '12 = Eleven', '150 = 160'],
  },
  {
    about: 'a plane that came down',
    a: 'A plane with 72 people on board crashed near Kelso, killing 68. Four survived with burns.',
    b: 'All but four of the 72 passengers and crew died when the jet came down near Kelso. Rescuers have recovered 66 bodies.',
    pairs: ['72 = 72', '68 = 66', 'Four = four'],
  },
  {
    about: 'two matches of one day',
    a: 'Lund beat Kelso 2-1 before 18,000 fans. Lund have 30 points.',
    b: 'Marrow drew with Teviot before 21,000 fans. Marrow have 28 points.',
    pairs: [],
  },
  {
    about: 'killed by a bomb, hurt by it',
    a: 'A bomb killed 14 people in the market of Kelso.',
    b: 'The bomb in Kelso wounded 15 people at the market.',
    pairs: [],
  },
  {
    about: 'all those arrested, the women among them',
    a: 'Police in Lund arrested 45 people at the protest.',
    b: 'Among those arrested at the protest in Lund were 40 women.',
    pairs: [],
  },
  {
    about: 'farmers and their tractors',
    a: 'About 8,000 farmers blocked roads around Lund with 500 tractors on Tuesday. They want a subsidy of €300m.',
    b: 'Some 10,000 farmers and 480 tractors blocked roads in Lund. The farmers demand 300 million euros in subsidies.',
    pairs: ['About 8,000 = Some 10,000', '500 = 480', '€300m = 300 million euros'],
  },
  {
    about: 'the trial of a vaccine',
    a: 'The vaccine was 91% effective in a trial with 12,400 volunteers. Side effects were seen in 3% of them. It costs $15 a dose.',
    b: 'A trial of 12,400 people showed the vaccine to be 90.7 percent effective. The price is $16 per dose.',
    pairs: ['91% = 90.7 percent', '12,400 = 12,400', '$15 = $16'],
  },
  {
    about: 'a quarter of a carmaker',
    a: 'Orlin sold 310,000 cars in the first quarter, 8% more than a year before. Revenue was $9.1bn and profit $720m.',
    b: 'Car sales at Orlin rose 8 percent to 310,000. Profit reached $715 million on revenue of $9.1 billion.',
    pairs: ['310,000 = 310,000', '8% = 8 percent', '$9.1bn = $9.1 billion', '$720m = $715 million'],
  },
  {
    about: 'a loss is no profit',
    a: 'Orlin made a loss of $40m in the first quarter.',
    b: 'Orlin made a profit of $45m in the first quarter.',
    pairs: [],
  },
  {
    about: 'a referendum',
    a: 'In the referendum 58% voted for independence and 42% against. Turnout was 66%.',
    b: 'Independence won 58.1 percent of the vote, with 41.9 percent opposed. Turnout reached 65.8 percent.',
    pairs: ['58% = 58.1 percent', '42% = 41.9 percent', '66% = 65.8 percent'],
  },
  {
    about: 'quakes of two years',
    a: 'A quake killed 300 people in Teviot last year.',
    b: 'A quake killed 120 people in Teviot this year.',
    pairs: [],
  },
  {
    about: 'a marathon',
    a: 'Runner Ines Vale, 29, won the Lund marathon in 140 minutes. More than 22,000 people took part.',
    b: 'Vale won the marathon in Lund in two hours 20 minutes. There were 22,000 runners. Two people were treated for heatstroke.',
    pairs: ['140 minutes = two hours 20 minutes', 'More than 22,000 = 22,000'],
  },
  {
    about: 'a bridge that fell',
    a: 'The bridge over the Teviot collapsed, sending 7 vehicles into the river. It was 60 years old and 300 metres long. Three bodies were found; 8 people are missing.',
    b: 'Seven cars plunged into the Teviot when the 300-metre bridge gave way. Divers have found three dead. Nine people are still missing. The bridge was built 60 years ago.',
    pairs: ['7 = Seven', '300 metres = 300-metre', 'Three = three', '8 = Nine', '60 years old = 60 years'],
  },
  {
    about: 'snow and frost',
    a: 'Up to 40 cm of snow fell on Kelso, closing 90 schools. Temperatures dropped to minus 12C.',
    b: 'Kelso woke to 38 centimetres of snow. Ninety schools were shut as the thermometer showed -12 C.',
    pairs: ['Up to 40 cm = 38 centimetres', '90 = Ninety', 'minus 12C = -12 C'],
  },
  {
    about: 'a museum without a name',
    a: 'The museum had 1.2 million visitors. It employs 340 people and charges £18.',
    b: 'A ticket to the museum costs £18. Visitor numbers reached 1.2 million; the staff of 340 will be joined by 20 guides.',
    pairs: ['1.2 million = 1.2 million', '340 = 340', '£18 = £18'],
  },
  {
    about: 'rents',
    a: 'Rents in Lund rose by 11% to an average of €1,400. There are 3,000 flats on the market.',
    b: 'The average rent in Lund is now €1,420 a month, 11 percent up on the year before. Only 3,100 apartments are on offer.',
    pairs: ['11% = 11 percent', 'an average of €1,400 = €1,420', '3,000 = 3,100'],
  },
  {
    about: 'two hurt here, two dead there',
    a: 'Two officers were hurt and two cars burned in Kelso.',
    b: 'Two people were killed in Kelso after officers fired at cars.',
    pairs: [],
  },
  {
    about: 'seats of two parties',
    a: 'The Greens won 61 seats and the Liberals 40 in Lund.',
    b: 'The Liberals took 40 seats in Lund; the Greens have 62.',
    pairs: ['61 = 62', '40 = 40'],
  },
  {
    about: 'sentences of two men',
    a: 'Two men were jailed in Kelso for stealing 14 paintings worth $6m. Hale got 8 years and Marsh 5 years.',
    b: 'A Kelso court gave Hale eight years and Marsh five years for the theft of 14 paintings valued at $6 million.',
    pairs: ['14 = 14', '$6m = $6 million', '8 years = eight years', '5 years = five years'],
  },
  {
    about: 'losses claimed by two sides',
    a: 'Arden said it shot down 30 drones and lost two jets over Teviot.',
    b: 'Belland said it shot down 12 missiles over Teviot and destroyed 33 tanks.',
    pairs: [],
  },
  {
    about: 'a walkout of doctors',
    a: 'Doctors at Lund hospital walked out for 48 hours. Some 900 operations were cancelled. They seek a 12% rise.',
    b: 'The two-day walkout by doctors in Lund led to 1,000 cancelled operations. The union asks for a 12 percent pay rise.',
    pairs: ['48 hours = two-day', 'Some 900 = 1,000', '12% = 12 percent'],
  },
  {
    about: 'missing is not dead',
    a: 'Forty people are missing after the landslide in Teviot.',
    b: 'The landslide in Teviot killed 40 people.',
    pairs: [],
  },
  {
    about: 'families helped, families without homes',
    a: 'The aid will reach 5,000 families in Kelso.',
    b: 'In Kelso 5,200 families lost their homes.',
    pairs: [],
  },
];
