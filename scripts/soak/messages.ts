import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { PageJson } from '../../entrypoints/tiktok.content/page-json';
import { TabReader } from '../../entrypoints/tiktok.content/tab-reader';
import { addHealth, noHealth } from '../../signals/health';
import { healthSchema } from '../../signals/health-schema';
import type { SeenSignal, Signal } from '../../signals/signal';
import { seenSignalSchema } from '../../signals/signal-schema';
import type { Batch } from '../../storage/messages';
import { recordSignals } from '../../storage/record';
import { junk, listShape, record } from './list-shapes';
import { inTime, makeProbe } from './probe';
import { mustBeUnharmed } from './promises';
import { mustStoreValidRows } from './stored';

const now = Date.UTC(2026, 10, 20, 12);
const card = (id: string) =>
  `<div data-e2e="challenge-item"><a href="https://www.tiktok.com/@some.one/video/${id}">v</a></div>`;
const page = parseHTML(
  `<!doctype html><html lang="en"><body>${['7500000000000000001', '7500000000000000002'].map(card).join('')}</body></html>`,
).document;

/** Cards are seen while the page forges lists of every shape; what the tab would send has to pass the door behind. */
export const forgedLists = makeProbe({
  name: 'forged lists',
  share: 0.04,
  inputs: fc.array(
    fc.oneof(
      listShape.map((root) => JSON.stringify(root)),
      fc.string(),
    ),
    { maxLength: 4 },
  ),
  show: (bodies) => bodies.join('\n'),
  async check(bodies) {
    const { parseBatch } = await import('../../storage/answers');
    const batch = look(bodies);
    healthSchema.parse(batch.health);
    const parsed = parseBatch(JSON.parse(JSON.stringify(batch)));
    if (parsed.seen.length < batch.seen.length) throw new Error('The door refuses what our own reader sent.');
    await mustStoreValidRows((database) => recordSignals(database, parsed, now));
    mustBeUnharmed();
  },
});

function look(bodies: string[]): Batch {
  const reader = new TabReader(
    new PageJson(page),
    () => new URL('https://www.tiktok.com/tag/tiktokmademebuyit'),
    () => now,
  );
  const looks = [...page.querySelectorAll('[data-e2e]')].map((element) => reader.see(element));
  for (const body of bodies) looks.push(...inTime(body.length, () => reader.takeList(body)));
  for (const element of page.querySelectorAll('[data-e2e]')) looks.push(reader.see(element));
  const seen = looks.flatMap(({ signals }) => signals);
  for (const signal of seen) seenSignalSchema.parse(signal);
  const health = looks.map((one) => one.health).reduce(addHealth, noHealth);
  return { batchId: 'one', pageKind: 'tag', seen, health, viewer: {} };
}

const seen: SeenSignal = {
  ...{
    videoId: '7500000000000000001',
    kind: 'video',
    author: 'some.one',
    caption: 'crystals #crystals',
    hashtags: ['crystals'],
  },
  ...{ mentions: [], carts: [], source: 'tap', surface: 'shelf', seenAt: now, views: 5 },
};
const sometimes = (value: unknown) =>
  fc.oneof({ weight: 8, arbitrary: fc.constant(value) }, { weight: 1, arbitrary: junk });
const around = (value: object) =>
  record(Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, sometimes(inner)])));
const numbers: Partial<Signal> = {
  likes: 1,
  comments: 2,
  shares: 3,
  saves: 4,
  reposts: 5,
  followers: 6,
  uploadedAt: now,
  durationSeconds: 9,
};

/** Batches that no tab of ours would send. */
export const forgedBatches = makeProbe({
  name: 'forged batches',
  share: 0.02,
  inputs: record({
    batchId: sometimes('one'),
    pageKind: sometimes('tag'),
    seen: fc.oneof(
      {
        weight: 8,
        arbitrary: fc.array(around({ ...seen, ...numbers, market: 'GB', steps: { views: 100 } }), { maxLength: 4 }),
      },
      junk,
    ),
    health: sometimes({ ...noHealth, found: 1 }),
    viewer: sometimes({ region: 'GB', isSignedIn: true, accountId: '7000000000000000009' }),
  }),
  show: (batch) => JSON.stringify(batch),
  async check(batch) {
    const { parseBatch } = await import('../../storage/answers');
    const forged: unknown = JSON.parse(JSON.stringify(batch));
    const parsed = refusable(() => parseBatch(forged));
    if (parsed) await mustStoreValidRows((database) => recordSignals(database, parsed, now));
    mustBeUnharmed();
  },
});

/** The door may refuse; that is what it is for. */
function refusable<Parsed>(parse: () => Parsed): Parsed | undefined {
  try {
    return parse();
  } catch (error) {
    if (error instanceof Error && error.name.startsWith('$Zod')) return undefined;
    throw error;
  }
}
