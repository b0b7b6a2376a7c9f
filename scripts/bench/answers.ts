import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeReplica } from '../../tests/replica/answer';
import { makeSmallSupply } from '../../tests/replica/small-supply';

/** The text of one answer that a page of TikTok fetched. */
export interface Answer {
  name: string;
  text: string;
}

const rowsOfSearch = 12;

/** The answers of the saved samples where they are at hand, else those of the simulated TikTok. */
export function listAnswers(samples = process.env.TRENDCREST_SAMPLES): Answer[] {
  return samples ? savedAnswers(join(samples, 'api')) : replicaAnswers();
}

function savedAnswers(folder: string): Answer[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return file.endsWith('.ndjson') ? searchAnswers(file, text) : [{ name: file, text: compact(text) }];
  });
}

/** A collector saved the rows of search answers one by one; they came twelve at a time. */
function searchAnswers(file: string, lines: string): Answer[] {
  const rows = lines.split('\n').flatMap((line) => (line.trim() ? [JSON.stringify(JSON.parse(line).data)] : []));
  return Array.from({ length: Math.ceil(rows.length / rowsOfSearch) }, (_, page) => {
    const shown = rows.slice(page * rowsOfSearch, (page + 1) * rowsOfSearch);
    return { name: `${file} ${page + 1}`, text: `{"status_code":0,"item_list":[${shown.join()}],"has_more":1}` };
  });
}

/** Some saved answers were indented for reading; TikTok sends none so. Numbers are left as they are written. */
const compact = (text: string) => text.replace(/("(?:[^"\\]|\\.)*")|\s+/g, '$1');

const asked = [
  'challenge/item_list/?challengeID=1000&count=30',
  'recommend/item_list/?count=16',
  'post/item_list/?secUid=&count=35',
  'search/general/full/?keyword=nails&count=12',
  'search/item/full/?keyword=nails&count=12',
  'explore/item_list/?count=16',
  'comment/list/?count=20',
];

function replicaAnswers(): Answer[] {
  const answer = makeReplica({ supply: makeSmallSupply(1, Date.UTC(2026, 10, 20)) });
  return asked.map((path) => ({ name: path, text: answer(`https://www.tiktok.com/api/${path}`).body }));
}
