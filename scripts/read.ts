import { parseArgs } from 'node:util';
import { prepare } from '../src/core/prepare';
import { read } from '../src/core/read';
import { compileKnowledge } from './knowledge/compile-knowledge';
import { explain } from './read/explain';
import { fileInput } from './read/file-input';
import { readingOutput } from './read/output';
import { report } from './read/report';
import { streamRecords } from './read/stream-records';
import { styleFor } from './read/style';
import { wordsFor } from './read/words';
import { runCommand, UsageError } from './run-command';

const USAGE = `usage: npm run --silent read -- [OPTION] FILE …

Reads news texts or HTML pages and compares their figures with other reports.

  FILE …           print a comparison for people to read
  --json FILE …    print the readings as a JSON array
  --ndjson         read {"id", "text" or "html", "url"?, "title"?, "published"?} from standard input, one object a
                   line, and write one reading a line in the same order; a bad line gives {"id"?, "error"}
  --explain FILE … print for each figure which questions were weighed, and the evidence for and against
  --help           this text

Offsets count UTF-16 units of the text, ends exclusive.`;

const OPTIONS = {
  json: { type: 'boolean' },
  ndjson: { type: 'boolean' },
  explain: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

function parse() {
  try {
    return parseArgs({ args: process.argv.slice(2), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

const knowledge = () => {
  const { packs, gazetteers } = compileKnowledge();
  return prepare(packs, gazetteers);
};

async function main(): Promise<void> {
  const { values, positionals: files } = parse();
  if (values.help) return console.log(USAGE);
  if (values.ndjson && files.length > 0) throw new UsageError('--ndjson reads standard input; leave the files out.');
  if (values.ndjson) return streamRecords(process.stdin, process.stdout, knowledge());
  if (files.length === 0) throw new UsageError('There is nothing to read; name a file.');
  const inputs = files.map((file) => ({ file, input: fileInput(file) }));
  const known = knowledge();
  const style = styleFor(process.stdout);
  if (values.json) {
    const words = wordsFor(known);
    const readings = inputs.map(({ file, input }) => ({
      file,
      ...readingOutput(read(input.blocks, known, input.context), input, words),
    }));
    return console.log(JSON.stringify(readings, null, 2));
  }
  const print = values.explain ? explain : report;
  for (const { file, input } of inputs) console.log(print(file, input, known, style));
}

await runCommand(main, USAGE);
