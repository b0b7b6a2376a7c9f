import { parseArgs } from 'node:util';
import { isPerson } from '../tests/replica/people';
import { evidenceLines } from './backtest/evidence/evidence-lines';
import { judgeEvidence } from './backtest/evidence/judge-evidence';
import { judgeVideoFalls } from './backtest/evidence/judge-video-falls';
import { kinds } from './backtest/evidence/kinds';
import { seeMarket } from './backtest/evidence/see-market';
import { judgePanel, type Trial } from './backtest/judge-panel';
import { judgeVideos } from './backtest/judge-videos';
import { isPanel, panelOf } from './backtest/panel';
import { type CsvTable, readTables } from './backtest/read-csv';
import { isVideoTable, videosOf } from './backtest/read-videos';
import { reportLines } from './backtest/report-lines';
import { writeReport } from './backtest/write-report';

const usage = `Usage: npm run -s backtest -- FOLDER [--seed N] [--people light,regular,heavy] [--resamples N] [--write]
  Judges the score, and others, on series whose future is known: FOLDER holds .csv or .csv.gz with a row an item and a
  column a day (first column: item), and repeated view counts (video, published_utc, observed_utc, views).
  --seed N        the browsing (default: 1)
  --people …      who browses (default: all three)
  --resamples N   bootstrap over items (default: 200)
  --evidence      judges further kinds of evidence on made markets instead (takes minutes)
  --markets N     so many to fit to, and as many others to judge by (default: 20)
  --write         also puts the tables into docs/score.md`;

interface Wish {
  folder: string;
  trial: Trial;
  markets: number;
  isEvidence: boolean;
  isWritten: boolean;
}

function readArguments(): Wish {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: '1' },
      people: { type: 'string', default: 'light,regular,heavy' },
      resamples: { type: 'string', default: '200' },
      markets: { type: 'string', default: '20' },
      evidence: { type: 'boolean', default: false },
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
  const markets = Math.max(1, whole('markets', values.markets));
  return { folder, trial, markets, isEvidence: values.evidence, isWritten: values.write };
}

function whole(name: string, written: string): number {
  if (!/^\d+$/.test(written)) throw new Error(`--${name} takes a whole number, not ${written}.`);
  return Number(written);
}

/** Standard output belongs to the tables. */
const say = (text: string) => console.error(`· ${text}`);

function judgeScore(tables: CsvTable[], trial: Trial): string[] {
  const panels = tables.filter(isPanel).map(panelOf);
  const videos = tables.filter(isVideoTable).flatMap(videosOf);
  if (panels.length === 0 && videos.length === 0) throw new Error('The folder holds neither items nor view counts.');
  const reports = panels.map((panel) => {
    say(`Browsing ${panel.name}`);
    return judgePanel(panel, trial);
  });
  if (videos.length > 0) say('Foretelling views');
  return reportLines(reports, videos.length > 0 ? judgeVideos(videos, trial.seed, trial.resamples) : undefined, trial);
}

function judgeKinds(tables: CsvTable[], { seed, resamples }: Trial, markets: number): string[] {
  const see = (from: number) =>
    Array.from({ length: markets }, (_, order) => {
      say(`Browsing made market ${from + order}`);
      return seeMarket(from + order);
    });
  const [fitted, judged] = [see(100 + seed), see(100 + seed + markets)];
  const reports = kinds.map((kind) => {
    say(`Judging ${kind.name}`);
    return judgeEvidence(kind, fitted, judged, resamples);
  });
  const videos = tables.filter(isVideoTable).flatMap(videosOf);
  return evidenceLines(reports, markets, videos.length > 0 ? judgeVideoFalls(videos, seed, resamples) : undefined);
}

try {
  const { folder, trial, markets, isEvidence, isWritten } = readArguments();
  const tables = readTables(folder);
  const lines = isEvidence ? judgeKinds(tables, trial, markets) : judgeScore(tables, trial);
  for (const line of lines) console.log(line);
  if (isWritten) writeReport(isEvidence ? 'evidence' : 'backtest', lines);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
