import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { discoverItems } from '../trends/items/discover';
import { firmMentionsOf } from '../trends/items/match';
import { ordinaryFiles, productFiles, readCorpus, type Sources } from './discover/corpus';
import { judgeSeeds } from './discover/judge-seed';
import { nameLines, reportLines } from './discover/print-report';

const usage = `Usage: npm run discover -- [FILE] [--judge] [--seeds 50] [--seed 1] [--pools] [--names] [--only PATTERN]
  FILE           rows {"id", "kind", "text", "hashtags", "lang", "isProduct", "items"}, one a line
                 (default: captions.ndjson of the folder that TRENDCREST_CAPTIONS names)
  Without --judge: prints the items that the catalogue does not know, as JSON, one a line.
  --judge        takes a third of the slugs out of the catalogue and looks which come back, over --seeds seeds from --seed on
  --pools        adds the folder's unlabelled product captions to the product videos
  --only PATTERN only product rows of repositories that match
  --names        also prints every name that was found, and for what it was taken`;

function readArguments() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      judge: { type: 'boolean', default: false },
      pools: { type: 'boolean', default: false },
      names: { type: 'boolean', default: false },
      seeds: { type: 'string', default: '50' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string' },
    },
  });
  const folder = process.env.TRENDCREST_CAPTIONS;
  const [file = folder && join(folder, 'captions.ndjson')] = positionals;
  if (!file) throw new Error('No file, and TRENDCREST_CAPTIONS names no folder.');
  const only = values.only === undefined ? undefined : new RegExp(values.only);
  const ordinary = folder ? ordinaryFiles(folder) : [];
  const sources: Sources = { file, ordinary, products: values.pools && folder ? productFiles(folder) : [], only };
  return { ...values, seeds: whole(values.seeds), seed: whole(values.seed), folder, sources };
}

function whole(written: string): number {
  if (!/^\d+$/.test(written)) throw new Error(`${written} is no whole number.`);
  return Number(written);
}

function judge({ seeds, seed, names, folder, sources }: ReturnType<typeof readArguments>): string[] {
  const reports = judgeSeeds(readCorpus(sources), join(folder ?? '.', 'items.md'), seed, seeds);
  return [...reportLines(reports), ...(names ? ['', ...nameLines(reports)] : [])];
}

function discover({ sources }: ReturnType<typeof readArguments>): string[] {
  const videos = readCorpus(sources).map(({ video }) => ({ ...video, itemIds: firmMentionsOf(video) }));
  return discoverItems(videos).map(({ examples, ...item }) =>
    JSON.stringify({ ...item, examples: examples.slice(0, 6) }),
  );
}

process.stdout.on('error', () => process.exit());

try {
  const asked = readArguments();
  for (const line of asked.judge ? judge(asked) : discover(asked)) console.log(line);
} catch (error) {
  console.error(`${error instanceof Error ? error.message : error}\n${usage}`);
  process.exitCode = 2;
}
