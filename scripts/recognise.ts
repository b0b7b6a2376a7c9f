import { createReadStream } from 'node:fs';
import { parseArgs } from 'node:util';
import { linesOf } from './read/lines-of';
import { Judge } from './recognise/judge';
import { recogniseRow } from './recognise/recognise-row';
import { rowIn } from './recognise/row';

const usage = `Usage: npm run -s recognise -- FILE.ndjson [--judge]
  FILE      one row a line: {"id", "kind": "caption" or "title", "text", "hashtags", "lang"}
  --judge   compares with the labels "isProduct" and "items" instead, by language and source, and with what is wanted`;

/** Bad lines are named on standard error, and do not stop the rest. */
async function recognise(file: string, judge: Judge | undefined): Promise<void> {
  let line = 0;
  for await (const text of linesOf(createReadStream(file, 'utf8'))) {
    line += 1;
    if (text.trim() === '') continue;
    try {
      const row = rowIn(text);
      const recognised = recogniseRow(row);
      if (judge) judge.add(row, recognised);
      else process.stdout.write(`${JSON.stringify({ id: row.id, ...recognised })}\n`);
    } catch (error) {
      console.error(`${file}:${line}: ${error instanceof Error ? error.message : error}`);
      process.exitCode = 1;
    }
  }
}

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', () => process.exit());

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { judge: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('One file, please.');
  const judge = values.judge ? new Judge() : undefined;
  await recognise(file, judge);
  if (judge) console.log([...judge.table(), '', ...judge.verdicts()].join('\n'));
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
