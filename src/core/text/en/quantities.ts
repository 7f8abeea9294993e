import type { QuantityWords } from '../quantity-words';
import { bounds, boundsAfter } from './bounds';
import { clocks } from './clocks';
import { currencies, currencyCodes, currencySigns } from './currencies';
import { units } from './units';

const list = (words: string): string[] => words.trim().split(/\s+/);
const phrases = (text: string): string[] =>
  text
    .trim()
    .split(/\s*[,\n]\s*/)
    .filter(Boolean);

export const quantities: QuantityWords = {
  bounds,
  boundsAfter,
  during: list('over within'),
  enduring: list(
    'for lasted lasting lasts last took taken takes take wait waited waiting spent after of well just stayed served jailed',
  ),
  between: ['between'],
  from: ['from'],
  to: phrases('to, through, –, ~, -'),
  or: ['or'],
  and: ['and'],
  joinBounds: list('and but , or'),
  ratio: phrases('in, in every, out of, out of every'),
  units: [...units, ...currencies],
  currencySigns,
  currencyCodes,
  currencyAliases: { RMB: 'CNY' },
  weights: list(
    'weigh weighs weighed weighing weight weights heavy heavier lost lose gained gain drop dropped baby flour sugar beef',
  ),
  old: phrases('old, of age, yo, olds'),
  aged: phrases(
    'aged, age, ages, aged between, ages between, aged from, at the age of, the age of, turned, turns, turning, as young as, as old as',
  ),
  olds: list('old olds'),
  strengths: list('strong'),
  persons: list(`
    man woman boy girl student teacher doctor nurse soldier officer driver worker farmer engineer programmer rapper
    singer actor actress journalist reporter lawyer activist father mother son daughter brother sister husband wife
    widow pensioner conscript reservist recruit volunteer businessman entrepreneur designer manager resident suspect
    gunman victim politician artist musician athlete blogger coach designer electrician mechanic scientist
    analyst developer freelancer photographer
  `),
  possessives: list('his her their its my our your'),
  decadesOfLife: {
    twenties: 20,
    thirties: 30,
    forties: 40,
    fifties: 50,
    sixties: 60,
    seventies: 70,
    eighties: 80,
    nineties: 90,
    teens: 13,
  },
  partsOfDecade: { early: [0, 3], mid: [4, 6], late: [7, 9] },
  wholeOf: phrases('all, full, a full, whole, a whole, entire, an entire, another'),
  rates: phrases('a, an, per, each, every, /'),
  times: list('times'),
  timesMore: list('more less as higher lower larger bigger greater faster the that its his their over what'),
  factors: { twice: 2, thrice: 3, double: 2, triple: 3 },
  factorNext: list('as the that what its his her their this those these'),
  factorVerbs: {
    doubled: 2,
    doubling: 2,
    tripled: 3,
    tripling: 3,
    trebled: 3,
    quadrupled: 4,
    halved: 0.5,
    halving: 0.5,
  },
  fold: list('fold'),
  rises: list(`
    rise rises rose risen rising increase increases increased increasing grow grows grew grown growing climb climbs
    climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained
    up expand expanded raise raised raising swell swelled swelling spike spiked rocketed skyrocketed leap leapt growth
    boost boosted accelerated strengthened hike hiked upped added
  `),
  falls: list(`
    fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases
    decreased decreasing shrink shrank shrunk shrinking slump slumped slumping plunge plunged plunging tumble tumbled
    down cut cuts cutting reduce reduces reduced reducing reduction slide slid sank sink lost lose loses losing dip dipped
    plummeted slashed contracted contraction weakened loss
  `),
  risesAfter: list('increase increases rise rises growth jump surge gain gains more higher hike up'),
  fallsAfter: list(
    'decrease decreases fall drop drops decline reduction cut cuts loss fewer less lower slump plunge down',
  ),
  changeLinks: list(
    'by of a an the its their nearly almost about another further roughly around some over at least more than sharply slightly year-on-year',
  ),
  changeBy: list('by of'),
  stopWords: list(`
    a an the and or but nor so yet if than that this these those who whom whose which what where when while why how as at
    by for from in into of off on onto out over per since through to toward towards under until up upon via with within
    without after before during between among amid against about around across along behind beyond near despite
    i you he she it we they me him us them my your his her its our their is am are was were be been being has have had
    do does did will would shall should can could may might must not no also then there here now today yesterday tomorrow
    ago later earlier each every all both including included such like because although though however according
    said says say told added told went go goes came come took take made make left got get gave became began
    died die killed fled flee flew wounded injured hurt dead missing arrested detained held lost reported
    monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december yet once just only even
  `),
  pluralNouns: list(`
    people men women children schoolchildren grandchildren police troops personnel cattle sheep fish youth staff crew aircraft servicemen servicewomen
    policemen policewomen gunmen firemen fishermen clergymen businessmen congressmen congresswomen lawmen militiamen
    mice feet teeth geese media data crossings buses lives wives knives thieves wolves dead wounded injured
    prisoners-of-war rank-and-file adults elderly homeless vehicles countrymen townsfolk folk infantry cavalry
  `),
  notCounted: list(`
    was is has his this its us as yes plus less thus across sometimes perhaps always does towards whereas unless besides
    afterwards news series politics yesterdays says goes
  `),
  modifiers: list(
    'more additional other extra further new fresh dead injured wounded missing killed detained arrested died hurt held',
  ),
  labels: list(`
    article articles chapter section sections clause paragraph page pages flight room unit route highway channel level
    category phase stage step figure fig table volume vol part act bill resolution protocol order decree point number no
    nos nr nrs group sector gate terminal platform line floor apartment flat building block house school hospital battalion
    brigade regiment division squadron class type mark model season episode line bus tram train lane exit zone box suite
    ward bed chapter verse psalm rule lesson question option note appendix item version exercise exercises round
    week day game match seed rank ranked grade year form formula area district precinct lot run stream pipeline pipelines camp top
  `),
  streets: list(
    'street st road rd avenue ave lane square boulevard blvd drive way court crescent terrace place close mile prospekt prospect',
  ),
  scores: list(
    'won win wins winning beat beats beaten beating lost lose loses defeat defeated victory draw drew drawn led leads lead score scored tied tie vs v thrashed edged',
  ),
  clocks: [...clocks, 'local'],
  yearLeads: list(
    'in since of until till before after during by from between early late mid spring summer autumn winter fall around circa the year and to',
  ),
  oneBefore: list(
    'no single this that which every each any the some another not a good next new last previous first big bad old young other right wrong',
  ),
  oneAfter: list(
    'more directly whose only even here there of another who that which is was can could should would will may might must has had by and or day on in at the to thing for with from side hand would needs such where way',
  ),
  verbsToo: ['scores'],
  scoresAfter: list('of were was more have had are others'),
  shareAfter: list(`
    of said say says believe believed think thought support supported oppose opposed have has had were was are is did do
    would want wanted agreed disagreed approve approved voted answered felt feel told favour favor backed expect on in by to
    from since over between compared after before during less more
  `),
  countAfter: list('were are have people more others of men women children'),
  turned: list('turned turns turning'),
  unitlessOld: ['yo'],
  countBefore: list(
    'to is equals minus negative plus than number killing wounding injuring killed wounded injured only just least most',
  ),
  ordinaryUnits: list(`
    $ £ € ¥ ° turn turns bit bits degree degrees cup cups pound pounds penny pence cent cents kip lari rand baht bucks marks
    knot knots volt volts watt watts calorie calories peso pesos acre acres barrel barrels ton tons stone
  `),
  timesOf: list('once twice thrice times per'),
};
