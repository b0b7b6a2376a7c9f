import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const usage = `Usage: npm run release -- [patch | minor | major | X.Y.Z] [--dry-run] [--check] [--tested] [--commits] [--out DIR]
  Makes the zips for both stores and the sources for Mozilla's reviewers, and says their sums. Then it writes the version
  and the day into the files that name them, commits and tags. Without a version: the one that stands in package.json.
  --dry-run   makes the zips as they would be and changes nothing else; uncommitted changes are in them
  --check     builds once more from the packed sources, elsewhere, and compares byte by byte (some two minutes)
  --tested    leaves out npm test, which comes first otherwise
  --commits   lists what was committed since the latest release, by area
  --out DIR   where they go, in a folder of the version (default: out/release)
  --day DAY   the day of the release, YYYY-MM-DD (default: today)`;

export interface ReleaseWish {
  version?: string;
  isDry: boolean;
  isChecked: boolean;
  isTested: boolean;
  listsCommits: boolean;
  out: string;
  /** YYYY-MM-DD */
  day: string;
}

/** Ends the process with the usage where the arguments cannot be understood. */
export function readWish(args: string[]): ReleaseWish {
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        tested: { type: 'boolean', default: false },
        commits: { type: 'boolean', default: false },
        out: { type: 'string', default: 'out/release' },
        day: { type: 'string', default: new Date().toISOString().slice(0, 10) },
      },
    });
    if (positionals.length > 1) throw new Error(`One version at a time, not ${positionals.join(' and ')}.`);
    if (!/^\d{4}-\d{2}-\d{2}$/.test(values.day)) throw new Error(`${values.day} is no day.`);
    return {
      ...{ version: positionals[0], out: resolve(values.out), day: values.day },
      ...{ isDry: values['dry-run'], isChecked: values.check, isTested: values.tested, listsCommits: values.commits },
    };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}
