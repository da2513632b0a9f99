import { ExtractionSchema } from '../model/extraction.ts';
import { sha256Hex } from '../platform/sha256.ts';
import { readReport } from '../reading/index.ts';
import { type Format, HELP, readArguments, USAGE, type Wish } from './arguments.ts';
import { toCsv } from './csv.ts';
import { toMarkdown } from './markdown.ts';
import { readSource } from './source.ts';

const WRITERS = {
  json: (extraction) => `${JSON.stringify(extraction, null, 2)}\n`,
  csv: toCsv,
  markdown: toMarkdown,
} satisfies Record<Format, (extraction: ReturnType<typeof readReport>) => string>;

/** Nothing may follow on standard output; the status says that nothing was read. */
function refuse(words: string): void {
  process.stderr.write(`extract: ${words.replace(/\s+/g, ' ')}\n`);
  process.exitCode = 2;
}

function print({ file, url, format }: Wish): void {
  const source = readSource(file, url);
  if (source.ok) {
    const extraction = ExtractionSchema.parse(readReport(source.value, url, sha256Hex));
    process.stdout.write(WRITERS[format](extraction));
  } else {
    refuse(`${file}: ${source.error.detail}`);
  }
}

function run(words: string[]): void {
  const wish = readArguments(words);
  if (!wish.ok) refuse(`${wish.error.detail}. ${USAGE}`);
  else if (wish.value.help) process.stdout.write(`${HELP}\n`);
  else print(wish.value);
}

// `… | head` closes the pipe early, which is no failure of ours.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

run(process.argv.slice(2));
