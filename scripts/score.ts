import { parseArgs } from 'node:util';
import { type ReadSnapshot, readCounts, type Series } from './score/read-counts';
import { scoreSeries } from './score/score-series';
import { disagreements, scoreSnapshot } from './score/score-snapshot';

const usage = `Usage: npm run -s score -- FILE
  FILE   JSON: [{"k": [sightings of an item, one number a day], "n": [product videos seen that day]}, …]; - reads
         standard input. Prints what the extension says at the end of each day, null before the first sighting.
         Or a snapshot that the extension exported: prints what its counts say on its day, and on standard error
         whether that is what the snapshot itself says.`;

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', () => process.exit());

/** Row by row, since all rows together may be longer than a text can be. */
function print(rows: Iterable<object>): void {
  let isFirst = true;
  process.stdout.write('[');
  for (const row of rows) {
    process.stdout.write(`${isFirst ? '' : ',\n'}${JSON.stringify(row)}`);
    isFirst = false;
  }
  process.stdout.write(']\n');
}

function* scoreAll(series: Series[]) {
  for (const one of series) yield scoreSeries(one);
}

function printSnapshot(snapshot: ReadSnapshot): void {
  const scored = scoreSnapshot(snapshot);
  print(scored);
  const others = disagreements(snapshot, scored);
  console.error(`${scored.length - others.length} of ${scored.length} items have the scores that the snapshot says.`);
  for (const itemId of others) console.error(`  not so: ${itemId}`);
  if (others.length > 0) process.exitCode = 1;
}

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('One file, please.');
  const counts = readCounts(file);
  if (Array.isArray(counts)) print(scoreAll(counts));
  else printSnapshot(counts);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
