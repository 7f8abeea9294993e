import type { OutletPair } from './outlet-pair';

/** Two of a kind in one report, and other traps; some of them are still fallen into. */
export const traps: readonly OutletPair[] = [
  {
    about: 'two teams of one league',
    a: 'Norham United beat Sutton 3-0 and have 44 points from 20 games. They have scored 38 goals.',
    b: 'Sutton have 41 points and 35 goals after 20 games. Norham United lead the table.',
    pairs: ['20 = 20'],
  },
  {
    about: 'two companies in two months',
    a: 'Velmo sold 40,000 cars in May. Orlin sold 38,000.',
    b: 'Orlin sold 39,500 cars in June, Velmo 41,000.',
    pairs: [],
  },
  {
    about: 'losses of two sides',
    a: 'Fighting near Teviot killed 25 soldiers and 30 rebels.',
    b: 'The army said 26 rebels had died near Teviot. It put its own losses at 24 soldiers.',
    pairs: ['25 = 24', '30 = 26'],
  },
  {
    about: 'the injured and the children among them',
    a: 'Twelve people were injured in the Lund tram crash, three of them children. The tram was travelling at 45 km/h.',
    b: 'A tram crash in Lund hurt 12 people. Three children were among the injured. Police said 90 passengers were aboard.',
    pairs: ['Twelve = 12', 'three = Three'],
  },
  {
    about: 'two parties in one poll',
    a: 'The Greens stand at 24% and the Liberals at 22% in the latest poll of 2,000 voters.',
    b: 'In a poll of 2,010 people, support for the Liberals was 23 percent, and for the Greens 25 percent.',
    pairs: ['24% = 25 percent', '22% = 23 percent', '2,000 = 2,010'],
  },
  {
    about: 'the weather in two towns',
    a: 'Lund had 35C on Sunday. Kelso had 31C.',
    b: 'It was 31.5C in Kelso and 35.2C in Lund on Sunday.',
    pairs: ['35C = 35.2C', '31C = 31.5C'],
  },
  {
    about: 'prices of two goods',
    a: 'Bread costs £1.40 and milk £1.20 in Lund.',
    b: 'Milk now sells for £1.25 in Lund, and a loaf of bread for £1.45.',
    pairs: ['£1.40 = £1.45', '£1.20 = £1.25'],
  },
  {
    about: 'the unemployed',
    a: 'Unemployment fell to 5.2% in Lund. Some 41,000 people are out of work, 2,000 fewer than in May.',
    b: 'The jobless rate in Lund was 5.2 percent. There were 41,000 unemployed.',
    pairs: ['5.2% = 5.2 percent', 'Some 41,000 = 41,000'],
  },
  {
    about: 'tickets sold and visitors expected',
    a: 'Tickets for the Lund festival cost €85; 60,000 have been sold.',
    b: 'The Lund festival expects 65,000 visitors. A ticket is €85.',
    pairs: ['€85 = €85'],
  },
  {
    about: 'two crashes in each report',
    a: 'A bus crash in Kelso killed nine people. In Lund a lorry fire killed three.',
    b: 'Ten people are dead after a bus crash in Kelso. Three firemen were hurt in a lorry fire in Lund.',
    pairs: ['nine = Ten'],
  },
  {
    about: 'an oil slick',
    a: 'The slick covers 40 square kilometres and is 12 km from Kelso. Some 300 birds have died.',
    b: 'About 350 dead birds were found. The oil slick is now 10 km off Kelso and spreads over 45 square kilometres.',
    pairs: ['40 square kilometres = over 45 square kilometres', '12 km = 10 km', 'Some 300 = About 350'],
  },
  {
    about: 'a tanker',
    a: 'The tanker with a crew of 24 sank 30 miles off Kelso. Twenty-two sailors were saved and two are missing. It carried 15,000 tonnes of oil.',
    b: 'Two crew members are missing after a tanker loaded with 15,000 tonnes of oil went down. A helicopter rescued 22 sailors.',
    pairs: ['Twenty-two = 22', 'two = Two', '15,000 tonnes = 15,000 tonnes'],
  },
  {
    about: 'schools on strike and schools of a town',
    a: 'Pupils at 40 schools in Lund stayed at home as 900 teachers went on strike.',
    b: 'Teachers in Lund earn 9% less than in 2010. The city has 42 schools.',
    pairs: [],
  },
  {
    about: 'an earthquake and its depth',
    a: 'A 6.4-magnitude quake hit Teviot at a depth of 10 km. It killed 55 people and flattened 1,200 houses.',
    b: 'At least 58 were killed as a magnitude 6.3 earthquake struck Teviot. More than 1,000 homes were destroyed. The epicentre was 12 km deep.',
    pairs: ['6.4 = 6.3', '10 km = 12 km', '55 = At least 58', '1,200 = More than 1,000'],
  },
  {
    about: 'a fine and a ban',
    a: 'Hale was fined £4,000 and banned for three years.',
    b: 'Hale must pay a fine of £4,000. His driving ban lasts three years. He had served two years in prison.',
    pairs: ['£4,000 = £4,000', 'three years = three years'],
  },
  {
    about: 'one number of other things',
    a: 'In Kelso 30 people were injured in the fire. It burned for 30 hours.',
    b: 'The fire in Kelso destroyed 30 flats and killed two people.',
    pairs: [],
  },
  {
    about: 'dead and aboard',
    a: 'The plane had 60 people aboard when it crashed near Lund.',
    b: 'The crash near Lund killed 58 people.',
    pairs: [],
  },
  {
    about: 'a rise that was won and one that was asked for',
    a: 'Nurses in Lund won a pay rise of 6% after 11 days of strikes.',
    b: 'The nurses had asked for 10 percent more pay. Their strike in Lund ended after 11 days.',
    pairs: ['11 days = 11 days'],
  },
  {
    about: 'police and protesters',
    a: 'Some 2,000 police guarded the Lund summit, where 1,900 people protested.',
    b: 'Protesters numbering 2,000 marched at the summit in Lund. Police deployed 2,100 officers.',
    pairs: ['Some 2,000 = 2,100', '1,900 = 2,000'],
  },
  {
    about: 'gifts and the appeal for them',
    a: 'Donors gave $12m for Teviot; the appeal had asked for $13m.',
    b: 'The Teviot appeal for $13 million has raised $11.5 million.',
    pairs: ['$12m = $11.5 million', '$13m = $13 million'],
  },
];
