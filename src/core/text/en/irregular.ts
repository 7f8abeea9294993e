/** Lines of "base form form …", read into form → base. */
function forms(table: string): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const line of table.trim().split('\n')) {
    const [base, ...others] = line.trim().split(/\s+/);
    for (const form of others) found[form] = base!;
  }
  return found;
}

/**
 * Forms that no rule of spelling gives. Left out are those that are more often another word ("wound", "ground",
 * "bound"), because a lemma that is wrong in most texts is worse than none.
 */
export const irregularVerbs = forms(`
  add added adding adds
  arise arose arisen
  awake awoke awoken
  be is are am was were been being
  bear bore borne
  beat beaten
  become became
  begin began begun
  bend bent
  bite bit bitten
  bleed bled
  blow blew blown
  break broke broken
  breed bred
  bring brought
  build built
  burn burnt
  buy bought
  catch caught
  choose chose chosen
  come came coming
  creep crept
  deal dealt
  die died dies dying
  dig dug
  do did done does
  draw drew drawn
  dream dreamt
  drink drank drunk
  drive drove driven
  eat ate eaten
  err erred erring
  fall fell fallen
  feed fed
  feel felt
  fight fought
  find found
  flee fled fleeing flees
  fly flew flown flies
  forbid forbade forbidden
  forget forgot forgotten
  forgive forgave forgiven
  free freed frees
  freeze froze frozen
  get got gotten
  give gave given
  go went gone goes
  grow grew grown
  hang hung
  have had has having
  hear heard
  hide hid hidden
  hold held
  install installed installing
  keep kept
  know knew known
  lay laid
  lead led
  learn learnt
  leave left leaving leaves
  lend lent
  lie lied lies lying lain
  light lit
  lose lost losing
  make made making
  mean meant
  meet met
  overcome overcame
  overtake overtook overtaken
  overthrow overthrew overthrown
  pay paid
  prove proven
  recall recalled recalling
  ride rode ridden
  ring rang rung
  rise rose risen
  run ran running
  say said
  see saw seen
  seek sought
  sell sold
  send sent
  shake shook shaken
  shine shone
  shoot shot
  show shown
  shrink shrank shrunk
  sing sang sung
  sink sank sunk
  sit sat
  sleep slept
  slide slid
  speak spoke spoken
  speed sped
  spend spent
  spin spun
  stand stood
  steal stole stolen
  stick stuck
  sting stung
  strike struck stricken
  swear swore sworn
  sweep swept
  swell swollen
  swim swam swum
  swing swung
  take took taken
  teach taught
  tear tore torn
  tell told
  think thought
  throw threw thrown
  tie tied ties tying
  undergo underwent undergone undergoes
  understand understood
  undertake undertook undertaken
  uphold upheld
  wake woke woken
  wear wore worn
  weave wove woven
  weep wept
  win won
  withdraw withdrew withdrawn
  withhold withheld
  withstand withstood
  write wrote written
`);

export const irregularNouns = forms(`
  ache aches
  analysis analyses
  avalanche avalanches
  basis
  bonus bonuses
  bus buses busses
  cache caches
  campus campuses
  census censuses
  child children
  cookie cookies
  crisis crises
  criterion criteria
  diagnosis diagnoses
  foot feet
  gas gases gasses
  goose geese
  half halves
  hypothesis hypotheses
  knife knives
  life lives
  man men
  mouse mice
  movie movies
  oasis oases
  ox oxen
  people person persons peoples
  phenomenon phenomena
  quiz quizzes
  shelf shelves
  shoe shoes
  status statuses
  thesis theses
  thief thieves
  toe toes
  summon summonses
  tooth teeth
  virus viruses
  wife wives
  wolf wolves
  zombie zombies
`);
