import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { browserName } from '../../entrypoints/app/browser-name';
import { reportText } from '../../entrypoints/app/report-text';
import { noHealth } from '../../signals/health';
import { shapeOf } from '../../signals/shape';
import { type Database, openDatabase } from '../../storage/database';
import { findReadings } from '../../storage/find-readings';
import type { Batch } from '../../storage/messages';
import { recordSignals } from '../../storage/record';
import { noon, signalOf } from '../storage/signal-of';

const today = 20_777;
const facts = { version: '1.2.3', browser: 'Chromium 141 on Linux', state: 'reading' as const, today };
let database: Database;

beforeEach(() => {
  database = openDatabase(`report-${Math.random()}`);
});
afterEach(() => database.delete());

const report = async () => reportText({ ...facts, ...(await findReadings(database, today)) });

/** What a person would not want to hand on; each can be told from all other text. */
const secrets = {
  handle: 'sekretna.sklepova',
  name: 'Sekretna Sklepova',
  caption: 'sekret caption of crystals #tiktokmademebuyit',
  hashtag: 'sekrethashtag',
  title: 'Sekret Crystal Set',
  seller: 'Sekret Seller Ltd',
  productId: '1729840619138750658',
  videoId: '7507673491211029803',
  accountId: '6812345678901234567',
  observer: 'sekret-observer',
};
const row = {
  ...{ id: secrets.videoId, desc: secrets.caption, stats: { playCount: 'sekret' }, note: null },
  ...{ author: { uniqueId: secrets.handle, nickname: secrets.name }, challenges: [{ title: secrets.hashtag }] },
  ...{ byVideo: { [secrets.videoId]: 1 }, byHandle: { [secrets.handle]: 1 }, byTag: { [`${secrets.hashtag}9`]: {} } },
};

async function recordSecrets(): Promise<void> {
  const cart = { destination: 'tiktok-shop', price: 8.99, currency: 'GBP', ...secrets };
  const seen = signalOf(1, {
    ...{ videoId: secrets.videoId, author: secrets.handle, authorName: secrets.name, caption: secrets.caption },
    ...{ hashtags: [secrets.hashtag, 'tiktokmademebuyit'], mentions: [secrets.handle], carts: [cart] },
    seenAt: noon(today),
  });
  const health = {
    ...noHealth,
    ...{ found: 9, read: 7, unread: { 'row-shape': 2 }, bySource: { tap: 5, embedded: 1, card: 1 } },
    ...{ fields: { views: { tap: 5, unread: 4 }, carts: { tap: 1, absent: 8 } }, shapes: [shapeOf(row)] },
  };
  const batch: Batch = {
    ...{ batchId: 'sekret-batch', pageKind: 'tag', seen: [seen], health },
    viewer: { region: 'GB', isSignedIn: true, accountId: secrets.accountId },
  };
  await recordSignals(database, batch, noon(today), { randomId: () => secrets.observer });
}

describe('the report', () => {
  it('says what was found, read and not, by kind of page, field and source', async () => {
    await recordSecrets();
    const lines = (await report()).split('\n');
    expect(lines).toContain('Trendcrest 1.2.3, capture report');
    expect(lines).toContain('Browser: Chromium 141 on Linux');
    expect(lines).toContain('tag: found 9, read 7, unidentified 0, tap 5, embedded 1, card 1');
    expect(lines).toContain('  views: tap 5, unread 4');
    expect(lines).toContain('  unread: row-shape 2');
    expect(lines.find((line) => line.startsWith('  shape: '))).toContain('author:{uniqueId:string,nickname:string}');
  });

  it('names the page in front, what stands in the way, and since when a field is not read', () => {
    const text = reportText({
      ...facts,
      readings: [],
      state: 'captcha',
      status: { pageKind: 'tag', obstacle: 'captcha' },
    });
    expect(text).toContain('Now: captcha, page tag, obstacle captcha');
    expect(text).toContain('nothing read');
    const reading = (day: number, views: object) => ({ day, pageKind: 'tag', ...noHealth, fields: { views } });
    const readings = [reading(today - 9, { tap: 20 }), reading(today - 3, { unread: 20 })];
    expect(reportText({ ...facts, readings })).toContain('tag views: unread since 2026-11-17');
  });

  it('holds no word of a stranger and nothing of the person, whatever the database holds', async () => {
    await recordSecrets();
    const stored = JSON.stringify(await Promise.all(database.tables.map((table) => table.toArray())));
    const [sighting] = await database.sightings.toArray();
    const { accountId, ...kept } = secrets;
    const mustNotAppear = [...Object.values(kept), sighting?.account ?? '', 'sekret'];
    for (const secret of mustNotAppear) expect(stored.includes(secret), secret).toBe(true);
    const text = await report();
    for (const secret of [...mustNotAppear, accountId]) expect(text, secret).not.toContain(secret);
    expect(text.toLowerCase()).not.toContain('sekret');
    expect(text).not.toMatch(/\d{5}|@|https?:/);
  });

  it('leaves out what a damaged or forged row says in place of our own words', async () => {
    const forged = {
      ...{ day: today, pageKind: secrets.handle, ...noHealth, found: 3, unread: { [secrets.handle]: 3 } },
      ...{ fields: { [secrets.hashtag]: { tap: 20 } }, shapes: [secrets.caption, `{id:${secrets.videoId}}`] },
    };
    await database.health.put(forged);
    await database.health.put({ ...forged, day: today - 1 });
    await database.health.put({
      ...forged,
      day: today,
      pageKind: 'tag',
      fields: { [secrets.hashtag]: { unread: 20 } },
    });
    const text = await report();
    expect(text).toContain('unknown: found 3');
    expect(text).not.toContain('shape:');
    expect(text).not.toMatch(/sekret|\d{5}/i);
  });
});

describe('the browser is named', () => {
  const brands = [
    { brand: 'Not;A=Brand', version: '8' },
    { brand: 'Chromium', version: '141' },
  ];
  it.each([
    [
      'Chromium 141 on Linux',
      { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0', userAgentData: { brands } },
    ],
    [
      'Microsoft Edge 140 on Windows',
      {
        userAgent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0 Edg/140.0',
        userAgentData: { brands: [...brands, { brand: 'Microsoft Edge', version: '140' }] },
      },
    ],
    ['Firefox 153 on Mac OS', { userAgent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10.15; rv:153.0) Firefox/153.0' }],
    ['Firefox 142 on Android', { userAgent: 'Mozilla/5.0 (Android 15; Mobile; rv:142.0) Firefox/142.0' }],
    ['unknown on unknown', { userAgent: 'something else' }],
  ])('%s', (name, agent) => {
    expect(browserName(agent)).toBe(name);
  });
});
