import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readGiven } from './warehouse/arguments';
import { commands } from './warehouse/commands';
import { Trouble } from './warehouse/trouble';

const usage = `Usage: npm run -s warehouse -- COMMAND [--url http://127.0.0.1:8123] [--database trendcrest]
  init              makes the tables [--cluster NAME] [--handles hashed | plain]
  load FILE...      observation files, or one file of items that decides for the team [--again] [--refused DIR] [--batch ROWS]
  rank              everybody's sightings as one ranking
  history ITEM      one item, day by day
  export WHAT       counts, exposure (as the browsers counted) or snapshot (for npm run score)
  status            what is there, and where browsers count otherwise than the team
  forget OBSERVER   takes out all of one browser, for good
Of rank, history and export:
  --market GB  --surface feed | shelf  --category SLUG  --from DAY  --to DAY
  --observer ID...  --group FILE (one id a line)        only these browsers
  --cap auto | none | N      product videos that one browser's day may count for
  --as table | csv | xlsx | json | ndjson | zip | team  --out FILE  --language en  --team NAME
User and password come from TRENDCREST_WAREHOUSE_USER and TRENDCREST_WAREHOUSE_PASSWORD, the address also from
TRENDCREST_WAREHOUSE_URL, a salt that is not to be kept in the warehouse from TRENDCREST_WAREHOUSE_SALT. See docs/team.md.`;

// A reader such as `head` closes the pipe when it has enough.
process.stdout.on('error', () => process.exit());

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
const about = { now: Date.now(), appVersion: version, say: (text: string) => console.error(text) };

try {
  const { values, positionals } = readGiven(process.argv.slice(2));
  const [name = '', ...words] = positionals;
  if (!Object.hasOwn(commands, name))
    throw new TypeError(name === '' ? 'What is to be done?' : `There is no "${name}".`);
  const failed = await commands[name as keyof typeof commands](values, words, about);
  process.exitCode = failed > 0 ? 1 : 0;
} catch (error) {
  const isKnown = error instanceof Trouble;
  // Whoever typed something wrong wants to see what there is; of anything unforeseen all is told.
  if (isKnown) console.error(`✗ ${error.message}`);
  else console.error(error instanceof TypeError ? `${error.message}\n${usage}` : error);
  process.exitCode = isKnown ? 1 : 2;
}
