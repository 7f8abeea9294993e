import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import { root } from '../set-up.mjs';
import { fieldOf, type Path, type Problem } from './problem';

/** A YAML file as data, with the way back from data to line. */
export interface YamlFile {
  /** Relative to the project. */
  readonly name: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  problem(path: Path, message: string): Problem;
}

/** Files nest five deep; the parser recurses, so one that nests without end is refused and not followed. */
const DEEPEST = 20;

/** Reads a file; what is not YAML, or uses anchors or programs' own keys, is a problem and has no data. */
export function readYamlFile(path: string): YamlFile {
  return parseYamlFile(relative(root, path), readFileSync(path, 'utf8'));
}

export function parseYamlFile(name: string, text: string): YamlFile {
  const whole = (message: string): YamlFile => {
    const problem: Problem = { file: name, line: null, field: '', message, unreadable: true };
    return { name, data: undefined, problems: [problem], problem: () => problem };
  };
  if (nesting(text) > DEEPEST) return whole(`nests deeper than ${DEEPEST} levels; a file of the base needs six`);
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true });
  const lineAt = (offset: number) => lines.linePos(offset).line;
  const problems = document.errors.map(
    (error): Problem => ({
      file: name,
      line: lineAt(error.pos[0]),
      field: '',
      message: `is not YAML: ${error.message.split('\n')[0]}`,
      unreadable: true,
    }),
  );
  visit(document, {
    Alias: (_, node) => {
      problems.push({
        file: name,
        line: lineAt(node.range?.[0] ?? 0),
        field: '',
        message: 'uses an anchor (*name); write the value out',
      });
    },
    Pair: (_, pair) => {
      if (!isScalar(pair.key) || pair.key.value !== '__proto__') return;
      problems.push({
        file: name,
        line: lineAt(pair.key.range?.[0] ?? 0),
        field: '__proto__',
        message: 'is no key of the base; remove it',
      });
    },
  });
  const problem = (path: Path, message: string): Problem => ({
    file: name,
    line: lineAt(offsetOf(document.contents, path)),
    field: fieldOf(path),
    message,
  });
  return { name, data: problems.length ? undefined : (document.toJS() ?? undefined), problems, problem };
}

/** The deepest nesting that flow brackets and indentation can reach, judged before the parser recurses into it. */
function nesting(text: string): number {
  let open = 0;
  let deepest = 0;
  for (const character of text) {
    if (character === '[' || character === '{') deepest = Math.max(deepest, ++open);
    else if ((character === ']' || character === '}') && open > 0) open--;
  }
  for (const [indent] of text.matchAll(/^(?:[ -])+/gm)) deepest = Math.max(deepest, indent.length / 2);
  return deepest;
}

/** Follows a path as far as the document goes and gives the offset of the last node on the way. */
function offsetOf(contents: unknown, path: Path): number {
  let node = contents;
  let offset = startOf(node);
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
      if (!pair) break;
      offset = startOf(pair.key);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      node = node.items[step];
      offset = startOf(node, offset);
    } else break;
  }
  return offset;
}

function startOf(node: unknown, otherwise = 0): number {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0] ?? otherwise;
}
