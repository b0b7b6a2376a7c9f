import type { HashtagFact } from '../signals/facts/fact';
import type { Database } from './database';

const hourMs = 3_600_000;
const counters = ['views', 'videos'] as const;

/** Writes a look at each hashtag's totals: one an hour, and one whenever a number is new. */
export async function recordHashtags(database: Database, hashtags: HashtagFact[]): Promise<void> {
  const looks = await Promise.all(
    hashtags.map(async (hashtag) => {
      const before = await latestLook(database, hashtag);
      return before && hashtag.seenAt - before.seenAt < hourMs && !isNews(before, hashtag) ? [] : [hashtag];
    }),
  );
  await database.hashtagLooks.bulkPut(looks.flat());
}

/** A `window` of another market or length is another counter, whose latest look may lie further back. */
function latestLook(database: Database, { tag, source, seenAt, market, windowDays }: HashtagFact) {
  return database.hashtagLooks
    .where('[tag+source+seenAt]')
    .between([tag, source], [tag, source, seenAt], true, true)
    .reverse()
    .filter((look) => source !== 'window' || (look.market === market && look.windowDays === windowDays))
    .first();
}

const isNews = (before: HashtagFact, after: HashtagFact) =>
  counters.some((name) => isNewNumber(before[name], before[`${name}Step`], after[name], after[`${name}Step`]));

/** 20.2M after 20,212,345 is the same number, less exactly said; the other way round it is worth a row. */
function isNewNumber(before: number | undefined, wasStep = 1, after: number | undefined, step = 1): boolean {
  if (after === undefined) return false;
  if (before === undefined || step < wasStep) return true;
  return step > wasStep ? Math.abs(after - before) > step : after !== before;
}
