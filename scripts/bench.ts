import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { exporting } from './bench/exporting';
import type { Entry, Figure } from './bench/figure';
import { itemPage } from './bench/item-page';
import { match } from './bench/match';
import { popup } from './bench/popup';
import { reading } from './bench/reading';
import { rescore } from './bench/rescore';
import { scoreStep } from './bench/score-step';
import { recycled, scroll } from './bench/scroll';
import { warehouse } from './bench/warehouse';
import { weight } from './bench/weight';

const entries: Record<string, Entry> = {
  weight,
  reading,
  scroll,
  recycled,
  'score-step': scoreStep,
  rescore,
  match,
  'item-page': itemPage,
  export: exporting,
  popup,
  warehouse,
};
const usage = `Usage: npm run bench -- [${Object.keys(entries).join(' | ')}]… [--built] [--observations N]
  Prints figures with their limits as JSON; ends with exit code 1 where one does not hold.
  --built           takes the extension in .output as it is, instead of building it first
  --observations N  how many the warehouse is given (default: 400000)`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { built: { type: 'boolean', default: false }, observations: { type: 'string' } },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(entries, name));
  if (unknown) throw new Error(`There is no "${unknown}" to measure.`);
  const observations = values.observations === undefined ? undefined : Number(values.observations);
  // A quarter of them has to fill batches, or its memory says nothing.
  if (observations !== undefined && !(observations >= 400_000)) throw new Error('Observations are 400000 or more.');
  const names = positionals.length > 0 ? positionals : Object.keys(entries);
  return { names, isBuilt: values.built, options: { observations } };
}

/** Standard output belongs to the figures. */
const say = (text: string) => console.error(`· ${text}`);

async function bench({ names, isBuilt, options }: ReturnType<typeof readArguments>): Promise<Record<string, Figure[]>> {
  if (!isBuilt && names.some((name) => entries[name]?.needsBuild)) {
    say('Building the extension');
    execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  const figures: Record<string, Figure[]> = {};
  for (const name of names) {
    say(`Measuring ${name}`);
    figures[name] = (await entries[name]?.measure(options)) ?? [];
  }
  return figures;
}

try {
  const figures = await bench(readArguments());
  const holds = Object.values(figures)
    .flat()
    .every((figure) => figure.holds);
  console.log(JSON.stringify({ holds, ...figures }, undefined, 2));
  process.exitCode = holds ? 0 : 1;
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
