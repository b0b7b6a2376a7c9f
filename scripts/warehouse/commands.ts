import { namesOf } from '../../storage/choices';
import { localDay } from '../../trends/calendar';
import { nameWith } from '../../trends/items/item-names';
import { cellPages } from '../../trends/tables/cells';
import type { TableContext } from '../../trends/tables/column';
import { addressOf, askedOf, type Given } from './arguments';
import { differencesFrom } from './differences';
import { countsOut, exposureOut, snapshotOut } from './exports';
import { forgetObserver } from './forget';
import { teamHistory } from './history';
import { loadFiles } from './load-files';
import { aboutTeam, type Circumstances, formatOf, putOut } from './put-out';
import { rankTeam } from './rank';
import { Server } from './server';
import { statusLines } from './status';
import { teamHistoryTable, teamRankingTable } from './tables';
import { readTeamCounting, type TeamCounting } from './team-choices';
import type { TeamCounts } from './team-counts';
import { teamFileOf, weightingOf } from './team-file';
import { Trouble } from './trouble';
import { makeWarehouse, openWarehouse } from './warehouse';
import { writeOut } from './write-out';

/** What a command is given; it answers how many things it could not do. */
export type Command = (given: Given, words: string[], about: Circumstances) => Promise<number>;

const salt = () => process.env.TRENDCREST_WAREHOUSE_SALT;
const open = (given: Given) => openWarehouse(new Server(addressOf(given)), salt());

const init: Command = async (given, words, { say }) => {
  none(words);
  const { handles = 'hashed', cluster } = given;
  if (handles !== 'hashed' && handles !== 'plain') throw new Trouble('--handles is hashed or plain.');
  const { server } = await makeWarehouse(new Server(addressOf(given)), { handles, cluster, salt: salt() });
  say(`The warehouse "${server.place.database}" at ${server.place.url} is ready.`);
  return 0;
};

const load: Command = async (given, words, about) => {
  if (words.length === 0) throw new Trouble('Which files? load FILE...');
  return loadFiles(await open(given), words, given, about);
};

const rank: Command = async (given, words, about) => {
  none(words);
  const warehouse = await open(given);
  const asked = { ...askedOf(given), today: clockDay(given, about.now), language: given.language };
  const ranked = await rankTeam(warehouse, asked);
  notes(ranked.counts, about.say, weightingOf(ranked, asked.cap));
  if (formatOf(given) === 'team') {
    const { team, group } = given;
    const text = teamFileOf(ranked, asked, { ...about, team, group: group && (group.split(/[/\\]/).at(-1) ?? group) });
    await writeOut(oneByOne([text]), given.out);
    return 0;
  }
  const context = contextOf(ranked.counts.counting, given.language);
  const table = { columns: teamRankingTable, pages: cellPages(teamRankingTable, oneByOne([ranked.items]), context) };
  await putOut('ranking', table, given, asked, about);
  return 0;
};

const history: Command = async (given, [itemId, ...more], about) => {
  none(more);
  if (itemId === undefined) throw new Trouble('Of which item? history ITEM, as rank names it in item_id.');
  const asked = askedOf(given);
  const { counts, days } = await teamHistory(await open(given), itemId, asked);
  if (days.length === 0) throw new Trouble(`Nothing was seen of "${itemId}".`);
  notes(counts, about.say);
  const context = contextOf(counts.counting, given.language);
  const table = { columns: teamHistoryTable, pages: cellPages(teamHistoryTable, oneByOne([days]), context) };
  await putOut('history', table, given, { ...asked, itemId }, about);
  return 0;
};

const take: Command = async (given, [what, ...more], about) => {
  none(more);
  const asked = askedOf(given);
  const warehouse = await open(given);
  if (what === 'snapshot') {
    const ranked = await rankTeam(warehouse, { ...asked, today: clockDay(given, about.now), language: given.language });
    await writeOut(snapshotOut(warehouse, ranked, aboutTeam(what, asked, about)), given.out);
    return 0;
  }
  if (what !== 'counts' && what !== 'exposure') throw new Trouble('What? export counts, exposure or snapshot.');
  const context = contextOf(await readTeamCounting(warehouse), given.language);
  await putOut(what, (what === 'counts' ? countsOut : exposureOut)(warehouse, asked, context), given, asked, about);
  return 0;
};

const status: Command = async (given, words) => {
  none(words);
  process.stdout.write(`${(await statusLines(await open(given))).join('\n')}\n`);
  return 0;
};

const forget: Command = async (given, [observerId, ...more], { say }) => {
  none(more);
  if (!observerId) throw new Trouble('Whom? forget OBSERVER, as status names them.');
  await forgetObserver(await open(given), observerId);
  say(`All of ${observerId} is taken out, and no file brings it back.`);
  return 0;
};

export const commands = { init, load, rank, history, export: take, status, forget } satisfies Record<string, Command>;

function none(words: readonly string[]): void {
  if (words.length > 0) throw new Trouble(`"${words[0]}" is one word too many.`);
}

/** With an end the ranking is that of its last day. */
const clockDay = (given: Given, now: number) => askedOf(given).days?.to ?? localDay(now);

const contextOf = ({ decisions }: TeamCounting, language = 'en'): TableContext => ({
  nameOf: nameWith(namesOf(decisions)),
  language,
});

/** What whoever reads a ranking should know of it. */
function notes(
  { counting, recognised, unfinished }: TeamCounts,
  say: (text: string) => void,
  weighting?: string,
): void {
  if (weighting !== undefined) say(weighting);
  if (unfinished > 0) say(`${unfinished} files are not loaded to their end: load them again.`);
  if (recognised > 0) say(`${recognised} videos were recognised anew, as the team counts.`);
  const differences = differencesFrom(counting).slice(1);
  for (const line of differences.slice(0, mostDifferences)) say(line);
  if (differences.length > mostDifferences) say('  … and more: npm run warehouse -- status');
}

const mostDifferences = 10;

async function* oneByOne<Value>(values: readonly Value[]): AsyncGenerator<Value> {
  yield* values;
}
