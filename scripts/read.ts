import { parseArgs } from 'node:util';
import { healthLine } from './read/file-reading';
import { readFile } from './read/read-file';
import { signalLine } from './read/signal-line';

const usage = 'Usage: npm run read -- FILE... [--url URL]';

/** Prints what saved pages, answers and lists of items give: signals on standard output, health on standard error. */
async function read(files: string[], address: string | undefined): Promise<void> {
  for (const file of files) {
    try {
      const reading = await readFile(file, address, (signals) => {
        for (const signal of signals) process.stdout.write(`${signalLine(signal)}\n`);
      });
      console.error(healthLine(file, reading));
      if (reading.fault) fail(`${file}: ${reading.fault}`);
    } catch (error) {
      fail(`${file}: ${reasonOf(error)}`);
    }
  }
}

function fail(line: string): void {
  console.error(line);
  process.exitCode = 1;
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  return code === 'EISDIR' ? 'is a folder, not a file' : error.message;
}

function readArguments(): { files: string[]; address: string | undefined } {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { url: { type: 'string' } } });
  if (positionals.length === 0) throw new Error('no file was named');
  if (values.url !== undefined && !URL.canParse(values.url)) throw new Error(`${values.url} is no address`);
  return { files: positionals, address: values.url };
}

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', () => process.exit());

try {
  const { files, address } = readArguments();
  await read(files, address);
} catch (error) {
  fail(`${reasonOf(error)}\n${usage}`);
}
