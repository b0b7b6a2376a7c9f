import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HashtagFact } from '../../signals/facts/fact';
import { type Database, openDatabase } from '../../storage/database';
import { recordHashtags } from '../../storage/record-hashtags';
import { noon } from './signal-of';

const now = noon(20_000);
const hourMs = 3_600_000;
let database: Database;

beforeEach(() => {
  database = openDatabase(`test-${Math.random()}`);
});
afterEach(() => database.delete());

const record = (...hashtags: HashtagFact[]) => recordHashtags(database, hashtags);
const hashtag = (change: Partial<HashtagFact> = {}): HashtagFact => ({
  ...{ tag: 'crystals', source: 'page', views: 20_200_000, viewsStep: 1e5, seenAt: now },
  ...change,
});

describe('the totals of a hashtag', () => {
  const looks = () => database.hashtagLooks.toArray();

  it('are looked at once an hour, and whenever they change', async () => {
    await record(hashtag());
    await record(hashtag({ seenAt: now + 60_000 }));
    expect(await looks()).toHaveLength(1);
    await record(hashtag({ views: 20_300_000, seenAt: now + 120_000 }));
    expect(await looks()).toHaveLength(2);
    await record(hashtag({ views: 20_300_000, seenAt: now + 2 * hourMs }));
    expect((await looks()).map(({ views }) => views)).toEqual([20_200_000, 20_300_000, 20_300_000]);
  });

  it('are news when they are said more exactly, or for the first time, and not when less exactly', async () => {
    await record(hashtag());
    await record(hashtag({ views: 20_212_345, viewsStep: 1, seenAt: now + 1000 }));
    await record(hashtag({ seenAt: now + 2000 }));
    expect(await looks()).toHaveLength(2);
    await record(hashtag({ views: 20_212_345, viewsStep: 1, videos: 7, videosStep: 1, seenAt: now + 3000 }));
    expect(await looks()).toHaveLength(3);
  });

  it('of the last days are kept apart from those of all time, and of each market', async () => {
    const window = { source: 'window', windowDays: 7, views: 5000, viewsStep: 1 } as const;
    await record(hashtag(), hashtag({ ...window, market: 'US' }));
    await record(hashtag({ ...window, market: 'GB', views: 900, seenAt: now + 1000 }));
    await record(hashtag({ ...window, market: 'US', seenAt: now + 2000 }));
    expect((await looks()).map(({ source, market }) => [source, market])).toEqual([
      ['page', undefined],
      ['window', 'US'],
      ['window', 'GB'],
    ]);
  });
});
