import { parseArgs } from 'node:util';
import { readSeries } from './score/read-series';
import { scoreSeries } from './score/score-series';

const usage = `Usage: npm run -s score -- FILE
  FILE   JSON: [{"k": [sightings of an item, one number a day], "n": [product videos seen that day]}, …]; - reads
         standard input. Prints what the extension says at the end of each day, null before the first sighting.`;

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', () => process.exit());

try {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new Error('One file, please.');
  const series = readSeries(file);
  // Row by row, since all rows together may be longer than a text can be.
  process.stdout.write('[');
  for (const [index, one] of series.entries())
    process.stdout.write(`${index > 0 ? ',\n' : ''}${JSON.stringify(scoreSeries(one))}`);
  process.stdout.write(']\n');
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
