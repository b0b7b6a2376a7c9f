import { evaluate } from '../trends/score/evaluate';
import type { Stage } from '../trends/score/stage';
import type { Database } from './database';
import { latestDay } from './standing';

/** What stands over a product video; a product of no known item has neither item nor score. */
export interface Badge {
  itemId?: string;
  stage: Stage;
  stale: boolean;
  /** Missing while it is too early to say, or too little was browsed lately. */
  score?: number;
  coolingRisk: boolean;
}

/** Badges by video id; a video that shows no product has none. Of several items the highest-ranked speaks. */
export async function findBadges(
  database: Database,
  videoIds: string[],
  clockDay: number,
): Promise<Record<string, Badge>> {
  const [standing, videos] = await Promise.all([database.standing.get('standing'), database.videos.bulkGet(videoIds)]);
  const today = latestDay(standing, clockDay);
  const exposure = standing?.exposure;
  const products = videos.flatMap((video) => (video?.isProduct ? [video] : []));
  const itemIds = [...new Set(products.flatMap((video) => video.itemIds))];
  const items = exposure ? (await database.items.bulkGet(itemIds)).filter((item) => item !== undefined) : [];
  const scores = new Map(
    items.flatMap(({ itemId, state }) => (exposure ? [[itemId, evaluate(state, exposure, today)] as const] : [])),
  );
  return Object.fromEntries(
    products.map((video): [string, Badge] => {
      const [best] = video.itemIds
        .flatMap((itemId) => ({ itemId, score: scores.get(itemId) }))
        .toSorted((a, b) => (b.score?.rank ?? Number.NEGATIVE_INFINITY) - (a.score?.rank ?? Number.NEGATIVE_INFINITY));
      if (!best?.score) return [video.videoId, { ...tooEarly, itemId: best?.itemId }];
      const { stage, stale, score, coolingRisk } = best.score;
      const isSure = stage !== 'watching' && !stale;
      return [video.videoId, { itemId: best.itemId, stage, stale, score: isSure ? score : undefined, coolingRisk }];
    }),
  );
}

const tooEarly = { stage: 'watching', stale: false, coolingRisk: false } as const;
