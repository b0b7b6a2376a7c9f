import { parseArgs } from 'node:util';
import { isPerson, people } from '../tests/replica/people';
import { judgePanel, type Trial } from './backtest/judge-panel';
import { judgeVideos } from './backtest/judge-videos';
import { isPanel, panelOf } from './backtest/panel';
import { readTables } from './backtest/read-csv';
import { isVideoTable, videosOf } from './backtest/read-videos';
import { reportLines } from './backtest/report-lines';
import { writeReport } from './backtest/write-report';

const usage = `Usage: npm run -s backtest -- FOLDER [--seed N] [--people light,regular,heavy] [--resamples N] [--write]
  Judges the score, and others, on series whose future is known: FOLDER holds .csv or .csv.gz with a row an item and a
  column a day (first column: item), and repeated view counts (video, published_utc, observed_utc, views).
  --seed N        the browsing (default: 1)
  --people …      who browses (default: all three)
  --resamples N   bootstrap over items (default: 200)
  --write         also puts the tables into docs/score.md`;

function readArguments(): { folder: string; trial: Trial; isWritten: boolean } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      people: { type: 'string', default: Object.keys(people).join() },
      resamples: { type: 'string', default: '200' },
      write: { type: 'boolean', default: false },
    },
  });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new Error('One folder, please.');
  const names = values.people.split(',').map((name) => {
    if (!isPerson(name)) throw new Error(`There is no person "${name}".`);
    return name;
  });
  const trial = { seed: whole('seed', values.seed), people: names, resamples: whole('resamples', values.resamples) };
  return { folder, trial, isWritten: values.write };
}

function whole(name: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new Error(`--${name} takes a whole number, not ${written}.`);
  return Number(written);
}

/** Standard output belongs to the tables. */
const say = (text: string) => console.error(`· ${text}`);

try {
  const { folder, trial, isWritten } = readArguments();
  const tables = readTables(folder);
  const panels = tables.filter(isPanel).map(panelOf);
  const videos = tables.filter(isVideoTable).flatMap(videosOf);
  if (panels.length === 0 && videos.length === 0) throw new Error(`${folder} holds neither items nor view counts.`);
  const reports = panels.map((panel) => {
    say(`Browsing ${panel.name}`);
    return judgePanel(panel, trial);
  });
  if (videos.length > 0) say('Foretelling views');
  const lines = reportLines(
    reports,
    videos.length > 0 ? judgeVideos(videos, trial.seed, trial.resamples) : undefined,
    trial,
  );
  for (const line of lines) console.log(line);
  if (isWritten) writeReport(lines);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
