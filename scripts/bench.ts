import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { exporting } from './bench/exporting';
import type { BenchOptions, Entry, Figure } from './bench/figure';
import { itemPage } from './bench/item-page';
import { keepFigures } from './bench/kept/keep-figures';
import { lists } from './bench/lists';
import { match } from './bench/match';
import { popup } from './bench/popup';
import { reading } from './bench/reading';
import { rebuild } from './bench/rebuild';
import { rescore } from './bench/rescore';
import { scale } from './bench/scale/scale';
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
  rebuild,
  match,
  'item-page': itemPage,
  export: exporting,
  popup,
  scale,
  lists,
  warehouse,
};
const usage = `Usage: npm run bench -- [${Object.keys(entries).join(' | ')}]… [--built] [--keep]
  [--profiles FOLDER] [--observations N]
  Prints figures with their limits as JSON; ends with exit code 1 where one does not hold.
  --built             takes the extension in .output as it is, instead of building it first
  --keep              keeps the figures in docs/performance.json, and makes the tables of docs/performance.md of them
  --profiles FOLDER   keeps the filled databases of "scale" there, which take minutes to fill, and uses those that are there
  --observations N    how many the warehouse is given (default: 400000)`;

interface Wish {
  names: string[];
  isBuilt: boolean;
  isKept: boolean;
  options: BenchOptions;
}

function readArguments(): Wish {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      built: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      profiles: { type: 'string' },
      observations: { type: 'string' },
    },
  });
  const unknown = positionals.find((name) => !Object.hasOwn(entries, name));
  if (unknown) throw new Error(`There is no "${unknown}" to measure.`);
  const observations = values.observations === undefined ? undefined : Number(values.observations);
  // A quarter of them has to fill batches, or its memory says nothing.
  if (observations !== undefined && !(observations >= 400_000)) throw new Error('Observations are 400000 or more.');
  const names = positionals.length > 0 ? positionals : Object.keys(entries);
  return { names, isBuilt: values.built, isKept: values.keep, options: { profiles: values.profiles, observations } };
}

/** Standard output belongs to the figures. */
const say = (text: string) => console.error(`· ${text}`);

async function bench({ names, isBuilt, isKept, options }: Wish): Promise<Record<string, Figure[]>> {
  if (!isBuilt && names.some((name) => entries[name]?.needsBuild)) {
    say('Building the extension');
    execFileSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  }
  const figures: Record<string, Figure[]> = {};
  for (const name of names) {
    say(`Measuring ${name}`);
    figures[name] = (await entries[name]?.measure(options)) ?? [];
    if (isKept) keepFigures(name, figures[name], Object.keys(entries));
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
