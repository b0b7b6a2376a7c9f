import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { ToldPage } from '../../signals/facts/fact';
import { factPageSchema } from '../../signals/facts/fact-schema';
import { readFacts } from '../../signals/facts/read-facts';
import { recordFacts } from '../../storage/record-facts';
import { makeReplica } from '../../tests/replica/answer';
import { makeSmallSupply } from '../../tests/replica/small-supply';
import { type Changes, changeJson, changes } from './change-json';
import { inTime, makeProbe } from './probe';
import { mustBeUnharmed } from './promises';
import { mustStoreValidRows } from './stored';

const now = Date.UTC(2026, 10, 20, 12);
const addresses = [
  'https://www.tiktok.com/shop/pdp/a-thing/1729840619138710001',
  'https://shop.tiktok.com/us/pdp/1729840619138710001',
  'https://www.tiktok.com/tag/crystals',
  'https://www.tiktok.com/@some.one',
];
const texts = factTexts();

/** JSON of shops, hashtags and profiles that says something else. */
export const changedFacts = makeProbe({
  name: 'changed facts',
  share: 0.02,
  inputs: fc.record({ text: fc.nat(), address: fc.constantFrom(...addresses), changes }),
  show: (input) => JSON.stringify(pageOf(input)),
  async check(input) {
    const page = factPageSchema.parse(pageOf(input));
    const facts = inTime(page.texts.join('').length * 10, () => readFacts(page, now));
    await mustStoreValidRows((database) => recordFacts(database, facts, now));
    mustBeUnharmed();
  },
});

function pageOf({ text, address, changes }: { text: number; address: string; changes: Changes }): ToldPage {
  const header = { title: '#crystals', total: `${changes.length}.2M posts` };
  return {
    address,
    language: 'en',
    market: 'GB',
    saidAt: now,
    texts: [changeJson(texts[text % texts.length] ?? 'null', changes)],
    header,
  };
}

/** The JSON of shop pages, saved ones too where they are at hand, and the answers about hashtags and people. */
function factTexts(samples = process.env.TRENDCREST_SAMPLES): string[] {
  const supply = makeSmallSupply(1, now);
  const [first] = supply.feed(0, 1);
  const shown = [2025, 2026] as const;
  const pages = shown.flatMap((shopPage) => {
    const answer = makeReplica({ supply, layout: { shopPage } });
    return scriptsIn(answer('https://www.tiktok.com/shop/pdp/a-thing/1729840619138710001').body);
  });
  const answer = makeReplica({ supply });
  const asked = ['challenge/detail/?challengeName=crystals', `user/detail/?uniqueId=${first?.author.uniqueId}`];
  const answers = asked.map((path) => answer(`https://www.tiktok.com/api/${path}`).body);
  return [...pages, ...answers, ...(samples ? savedShops(join(samples, 'shop')) : [])];
}

function savedShops(folder: string): string[] {
  return readdirSync(folder).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return file.endsWith('.html') ? scriptsIn(text) : file.endsWith('.json') ? [text] : [];
  });
}

/** The shop's own data only: the rest of such a page is words of the interface. */
function scriptsIn(html: string): string[] {
  const scripts = html.matchAll(/<script[^>]+id="__MODERN_ROUTER_DATA__"[^>]*>([\s\S]*?)<\/script>/g);
  return Array.from(scripts, ([, json]) => json ?? '');
}
