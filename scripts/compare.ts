import { parseArgs } from 'node:util';
import { compareArticles } from '../src/core/alignment/compare-articles';
import { english } from '../src/core/text/en/english';
import { articleOf } from './compare/article-of';
import { comparisonReport } from './compare/comparison-report';
import { streamPairs } from './compare/stream-pairs';
import { fileInput } from './read/file-input';
import { styleFor } from './read/style';
import { runCommand, UsageError } from './run-command';

const USAGE = `usage: npm run --silent compare -- A B
       npm run --silent compare -- --ndjson

Sets the figures of two reports side by side, with no knowledge but the language: figures that
count the same thing are paired, and each pair is compared. A figure without a clear counterpart
is left out.

  A B        two files, text or HTML: print a table for people to read
  --ndjson   read {"id", "a", "b"} from standard input, one object a line, a and b being the
             texts, and write one object a line in the same order: {"id", "verdict", "pairs":
             [{"a", "b", "verdict", "reason"}]}, a and b being {"surface", "start", "end"};
             "verdict" is null where nothing could be paired; a bad line gives {"id"?, "error"}
  --help     this text

Offsets count UTF-16 units of the text, ends exclusive.`;

function parse() {
  try {
    const options = { ndjson: { type: 'boolean' }, help: { type: 'boolean' } } as const;
    return parseArgs({ args: process.argv.slice(2), options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

async function main(): Promise<void> {
  const { values, positionals: files } = parse();
  if (values.help) return console.log(USAGE);
  if (values.ndjson && files.length > 0) throw new UsageError('--ndjson reads standard input; leave the files out.');
  if (values.ndjson) return streamPairs(process.stdin, process.stdout);
  const [a, b] = files;
  if (a === undefined || b === undefined || files.length > 2) {
    throw new UsageError(`Two files are compared, not ${files.length}; name two.`);
  }
  const inputs = [fileInput(a), fileInput(b)] as const;
  const [first, second] = [articleOf(inputs[0], english), articleOf(inputs[1], english)];
  const comparison = compareArticles(first, second, english);
  console.log(
    comparisonReport(comparison, { name: a, article: first }, { name: b, article: second }, styleFor(process.stdout)),
  );
}

await runCommand(main, USAGE);
