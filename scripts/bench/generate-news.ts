/** A figure that the generated text states, for counting who finds it. */
export interface Stated {
  readonly start: number;
  readonly end: number;
  /** The ends of what it says; `null` is open. */
  readonly min: number | null;
  readonly max: number | null;
}

export interface GeneratedNews {
  readonly text: string;
  readonly stated: readonly Stated[];
}

type Figure = readonly [surface: string, min: number | null, max: number | null];

/** A small generator of repeatable pseudo-random numbers: D. H. Lehmer, 1951, with the constants of MINSTD. */
function lehmer(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 0x7fffffff;
    return state / 0x7fffffff;
  };
}

const grouped = (n: number): string => n.toLocaleString('en-GB');

/** How news words a number, from plain to vague; `n` is a round number of thousands. */
const WORDINGS: readonly ((n: number) => Figure)[] = [
  (n) => [grouped(n), n, n],
  (n) => [`more than ${grouped(n)}`, n, null],
  (n) => [`at least ${grouped(n)}`, n, null],
  (n) => [`up to ${grouped(n)}`, null, n],
  (n) => [`about ${grouped(n)}`, n, n],
  (n) => [`nearly ${n / 1000} thousand`, n, n],
  (n) => [`between ${grouped(n)} and ${grouped(n + 4000)}`, n, n + 4000],
  (n) => [`${n / 1000} to ${grouped(n + 9000)}`, n, n + 9000],
  (n) => [`fewer than ${grouped(n)}`, null, n],
];

const SENTENCES: readonly string[] = [
  'Officials in the harbour town of {place} said {figure} people had left their homes since {day}, while the council asked the rest to wait for buses.',
  'The ministry put the number of households without power at {figure}, a count that local engineers called far too low.',
  'Asked about the bridge, the mayor of {place} declined to comment, saying only that work would go on until the river fell.',
  '“Nobody told us anything,” said a shopkeeper, 47, who had queued since dawn with her two sons and an old dog.',
  'According to the union, {figure} workers stayed away from the docks on {day}, and several ships turned back.',
  'In {place}, the theatre reopened after a decade of repairs; its first play was sold out within hours.',
  'A spokesman for the railway said {figure} tickets had been refunded by the evening of 3 October 2021.',
  'The storm, the third this autumn, tore roofs from schools and barns, and left roads under water for most of the week.',
  'Farmers near {place} estimate that {figure} sheep were lost, though nobody has been able to reach the upper pastures.',
  'The court will hear the case in spring, when the last of the surveyors is expected to give evidence.',
];
const PLACES = ['Aldermouth', 'Kestrel Bay', 'Northwick', 'St Oran', 'Velden', 'Port Lazar'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** News-like English of our own making, the same for the same size, with the figures that its templates state. */
export function generateNews(size: number): GeneratedNews {
  const random = lehmer(20220921);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const stated: Stated[] = [];
  let text = '';
  while (text.length < size) {
    const sentence = pick(SENTENCES).replace('{place}', pick(PLACES)).replace('{day}', pick(DAYS));
    const [before, after] = sentence.split('{figure}');
    text += before;
    if (after !== undefined) {
      const [surface, min, max] = pick(WORDINGS)(1000 * (2 + Math.floor(random() * 90)));
      stated.push({ start: text.length, end: text.length + surface.length, min, max });
      text += surface + after;
    }
    text += random() < 0.2 ? '\n\n' : ' ';
  }
  return { text, stated };
}
