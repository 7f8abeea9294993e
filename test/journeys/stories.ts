import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePage } from '../../scripts/browsers/article-page';
import { optionalFolder } from '../../scripts/optional-folder';
import { root } from '../../scripts/set-up.mjs';

/** A finding to look for in the popup: part of its question, part of what it shows, and its verdict. */
interface ExpectedFinding {
  readonly question: string;
  readonly says: string;
  readonly standing: string;
}

export interface JourneyStory {
  readonly name: string;
  readonly path: string;
  readonly html: string;
  /** At least so many highlights of a category. */
  readonly atLeast: Readonly<Record<string, number>>;
  readonly findings: readonly ExpectedFinding[];
}

const sample: JourneyStory = {
  name: 'the sample story',
  path: '/sample',
  html: readFileSync(join(root, 'assets/sample/story.html'), 'utf8'),
  atLeast: { people: 3, places: 15, organisations: 5, events: 2, figures: 10, dates: 5 },
  findings: [
    { question: 'officially said to call up', says: '300,000', standing: 'agree' },
    { question: 'detained at anti-mobilisation protests', says: '2,398', standing: 'update' },
    { question: 'killed in the Izhevsk school shooting', says: '12', standing: 'conflict' },
    { question: 'Russian soldiers have died', says: 'more than 6,000', standing: 'compatible' },
  ],
};

/** An article of the base: `titleAt` counts its non-empty lines from 1. */
interface Article extends Pick<JourneyStory, 'name' | 'atLeast' | 'findings'> {
  readonly file: string;
  readonly titleAt: number;
  readonly published: string;
}

/** The five articles of the base, where their folder is at hand. What each says is set against the other four. */
const ARTICLES: readonly Article[] = [
  {
    name: 'the Daily Mirror’s article',
    file: '000_92036e4e8aa9b240.txt',
    titleAt: 9,
    published: '2022-09-26',
    atLeast: { people: 10, places: 20, figures: 20, dates: 5 },
    findings: [
      { question: 'detained at anti-mobilisation protests', says: '2,353', standing: 'update' },
      { question: 'condition of the recruiter', says: 'fighting for his life', standing: 'conflict' },
      { question: 'Russian soldiers have died', says: '70 to 80,000', standing: 'not-comparable' },
    ],
  },
  {
    name: 'the explainer',
    file: '001_66cfdb4679776b9c.txt',
    titleAt: 1,
    published: '2022-09-27',
    atLeast: { people: 5, places: 20, figures: 10, dates: 8 },
    findings: [
      { question: 'detained at anti-mobilisation protests', says: '2,355', standing: 'update' },
      { question: 'Russian soldiers have died', says: '6,756', standing: 'not-comparable' },
      { question: 'left or tried to leave', says: '261,000', standing: 'update' },
    ],
  },
  {
    name: 'the Financial Times’ article',
    file: '002_dc1485344ad45eb0.txt',
    titleAt: 1,
    published: '2022-09-27',
    atLeast: { people: 5, places: 10, figures: 5, dates: 5 },
    findings: [
      { question: 'annexed the occupied Ukrainian regions', says: 'annexed', standing: 'conflict' },
      { question: 'Dagestan protests take place', says: 'Sunday', standing: 'agree' },
      { question: 'war/invasion begin', says: 'February', standing: 'agree' },
    ],
  },
  {
    name: 'John Nightbridge’s article',
    file: '003_cb4fee7d07ce1be0.txt',
    titleAt: 1,
    published: '2022-09-27',
    atLeast: { people: 3, places: 10, figures: 3 },
    findings: [
      { question: 'officially said to call up', says: '300,000', standing: 'agree' },
      { question: 'In how many cities', says: 'dozens', standing: 'none' },
      { question: 'attacks on recruitment centres since', says: 'nine', standing: 'compatible' },
    ],
  },
  {
    name: 'the AFP article',
    file: '004_f754b11a93aa7c05.txt',
    titleAt: 2,
    published: '2022-09-26',
    atLeast: { people: 5, places: 15, organisations: 4, figures: 8, dates: 6 },
    findings: [
      { question: 'detained at anti-mobilisation protests', says: 'more than 2,000', standing: 'compatible' },
      { question: 'condition of the recruiter', says: 'fighting for his life', standing: 'conflict' },
      { question: 'old is the draft-office gunman', says: '25', standing: 'agree' },
    ],
  },
];

/** An article's text as a page under its own title, by which it is recognised. */
function pageOf(text: string, { titleAt, published }: Article): string {
  const lines = text.split('\n').filter((line) => line.trim());
  return articlePage(text, { title: (lines[titleAt - 1] ?? '').trim(), published });
}

function articles(): JourneyStory[] {
  const folder = optionalFolder();
  if (!folder) {
    console.log('Left out: the journeys through the five articles, whose folder is not here.');
    return [];
  }
  return ARTICLES.map((article) => {
    const text = readFileSync(join(folder, 'seeds', article.file), 'utf8');
    return { ...article, path: `/${article.file}`, html: pageOf(text, article) };
  });
}

/** What the journeys read: our sample, and the five articles of the base where they are at hand. */
export const stories: readonly JourneyStory[] = [sample, ...articles()];
