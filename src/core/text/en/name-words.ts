import type { NameWords } from '../name-words';
import { GIVEN_NAMES } from './given-names';

const list = (text: string): string[] => text.split(/\s*,\s*/);
const words = (text: string): string[] => text.trim().split(/\s+/);

export const nameWords: NameWords = {
  givenNames: GIVEN_NAMES,
  honorifics: words(`mr mrs ms miss dr prof professor sir dame lord lady president chancellor premier king queen prince
    princess pope gen general col colonel maj lt capt captain sgt sergeant admiral marshal sen senator rep congressman
    congresswoman gov governor mayor minister secretary ambassador judge justice father rabbi imam patriarch archbishop
    bishop cardinal commander commissioner`),
  roles: list(`president, prime minister, minister, chancellor, premier, king, queen, prince, princess, pope, general,
    gen, colonel, col, major, maj, lieutenant, lt, captain, capt, sergeant, sgt, corporal, private, admiral, marshal,
    commander, senator, sen, congressman, congresswoman, representative, rep, lawmaker, governor, gov, mayor, deputy,
    chairman, chairwoman, chair, chief, director, head, leader, secretary, undersecretary, ambassador, envoy, diplomat,
    spokesman, spokeswoman, spokesperson, official, officer, adviser, advisor, aide, commissioner, prosecutor, judge,
    justice, ombudsman, activist, analyst, expert, economist, historian, political scientist, professor, prof, doctor,
    dr, lawyer, attorney, journalist, reporter, correspondent, editor, presenter, anchor, host, blogger, writer, author,
    poet, director, actor, actress, singer, rapper, musician, artist, comedian, businessman, businesswoman,
    entrepreneur, billionaire, oligarch, tycoon, founder, ceo, co-founder, researcher, scientist, engineer, student,
    teacher, soldier, conscript, reservist, veteran, recruiter, gunman, shooter, suspect, volunteer, politician,
    dissident, critic, propagandist, strongman, warlord, coach, player, striker, midfielder, goalkeeper, mr, mrs, ms,
    sir, dame, lord, lady, father, patriarch, archbishop, bishop, cardinal, rabbi, imam, photographer, resident, farmer,
    nurse, driver, husband, wife, brother, sister, son, daughter, mother`),
  particles: words('van von der den de da di do dos du del della la le el al bin ibn ben abu ter ten af av zu'),
  adjectives:
    words(`russian ukrainian belarusian chechen tatar buryat siberian soviet georgian kazakh kyrgyz uzbek tajik
    turkmen armenian azerbaijani azeri moldovan estonian latvian lithuanian baltic finnish swedish norwegian danish
    nordic polish czech slovak slovakian hungarian romanian bulgarian serbian croatian bosnian kosovan albanian
    macedonian slovenian greek turkish kurdish cypriot italian spanish catalan portuguese french german austrian swiss
    dutch belgian british english scottish welsh irish american canadian mexican cuban brazilian argentine argentinian
    chilean colombian venezuelan peruvian israeli palestinian lebanese syrian iraqi iranian saudi qatari emirati yemeni
    jordanian egyptian libyan tunisian algerian moroccan ethiopian kenyan nigerian ghanaian malian sudanese somali
    rwandan congolese ugandan zimbabwean african european asian western eastern northern southern chinese japanese
    korean taiwanese mongolian indian pakistani afghan bangladeshi nepali thai vietnamese indonesian malaysian filipino
    australian muslim christian jewish orthodox catholic islamic nazi communist republican democratic democrat
    conservative labour liberal`),
  notInNames: words(`the a an and or of in on at to for from by with as but if when while after before since this that
    these those his her their its our my your he she it they we you i who what why how where not no yes more most many
    some all any both each every other another new old first last next then now here there also just only even still
    monday tuesday wednesday thursday friday saturday sunday january february march april june july august september
    october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue wed thu fri sat sun says said
    is are was were has have had will would could should may might must do does did can get got make made take took
    yesterday today tomorrow tonight meanwhile earlier later however officials police authorities
    according despite during following instead although though because since under over near about around
    read watch video photo image file source credit copyright live updates update breaking exclusive analysis opinion`),
  organisationHeads:
    words(`ministry university college school institute academy bank council committee commission agency
    bureau department directorate administration authority association federation confederation foundation fund
    corporation company group party parliament assembly senate congress court tribunal police army navy union alliance
    coalition league society organisation organization initiative centre center headquarters office service services
    guard embassy consulate church orchestra theatre museum hospital airlines airways railways times post herald tribune
    gazette journal chronicle telegraph observer magazine news radio television media press inc ltd llc plc corp gmbh
    brigade battalion regiment division`),
  organisationsOf: words(`ministry university institute academy bank council committee commission bureau department
    office court church board college school chamber house association federation union`),
  stateBodies: list(`defence ministry, ministry of defence, foreign ministry, interior ministry, finance ministry,
    health ministry, justice ministry, economy ministry, energy ministry, education ministry, emergencies ministry,
    presidential office, presidential administration, president's office, defence department, state department, treasury
    department, justice department, foreign office, home office, central bank, security council, security service,
    intelligence service, general staff, border guard, border service, supreme court, constitutional court, high
    command`),
  placeHeads: words(`river lake sea ocean bay gulf strait channel canal island islands peninsula cape mountain mountains
    mount hills valley desert forest coast delta oblast krai okrug province county prefecture district republic city
    town village airport airfield port harbour harbor station street avenue boulevard square road highway bridge tunnel
    park stadium prison crossing checkpoint`),
  placesOf: words('town city village settlement hamlet port suburb region province district republic island capital'),
  of: 'of',
  links: words('of for the and on in to'),
  wordsLikeAcronyms: words('us it who is in am or an as at be by do go he if me my no of on so to up we pm ai'),
};
