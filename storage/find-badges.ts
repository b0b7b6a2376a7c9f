import { placeCarts } from '../signals/carts/place-cart';
import type { Signal } from '../signals/signal';
import { surfaceOfSignal } from '../signals/surface';
import type { TagEdits } from '../signals/umbrella-tags';
import { speaksOfProduct, type Watched } from '../trends/items/product-video';
import { evaluate } from '../trends/score/evaluate';
import type { Stage } from '../trends/score/stage';
import type { Database } from './database';
import type { AskedBadges } from './messages';
import { type Recogniser, readRecogniser } from './recogniser';
import type { Item, Video } from './rows';
import { latestDay } from './standing';

/** What stands over a product video; a product of no known item, of which the video itself speaks, has neither item nor score. */
export interface Badge {
  itemId?: string;
  stage: Stage;
  stale: boolean;
  /** Missing while it is too early to say, or too little was browsed lately. */
  score?: number;
  coolingRisk: boolean;
}

/**
 * Badges by video id; a video that shows no product has none. Of several items the highest-ranked that is followed
 * speaks, else the highest-ranked. What a list says of a video that nobody saw yet is recognised, and not stored.
 */
export async function findBadges(
  database: Database,
  { videoIds, listed }: AskedBadges,
  clockDay: number,
  tagEdits?: TagEdits,
): Promise<Record<string, Badge>> {
  const { standing, stored, followed, items } = await readStored(database, videoIds);
  const known = new Set(stored.map(({ videoId }) => videoId));
  const unseen = listed.filter(({ videoId }) => !known.has(videoId));
  const recogniser = unseen.length > 0 ? await readRecogniser(database, tagEdits) : undefined;
  const recognised = recogniser ? unseen.map((signal) => recogniseListed(signal, recogniser, tagEdits)) : [];
  const today = latestDay(standing, clockDay);
  const exposure = standing?.exposure;
  const products = [...stored, ...recognised].filter(showsProduct);
  const others = await readItems(database, recognised.filter(showsProduct));
  const scores = new Map(
    [...items, ...others].flatMap(({ itemId, state }) =>
      exposure ? [[itemId, evaluate(state, exposure, today)] as const] : [],
    ),
  );
  return Object.fromEntries(
    products.map((video): [string, Badge] => {
      const [best] = video.itemIds
        .map((itemId) => ({ itemId, score: scores.get(itemId), isFollowed: followed.has(itemId) }))
        .toSorted((a, b) => Number(b.isFollowed) - Number(a.isFollowed) || rankOf(b.score) - rankOf(a.score));
      if (!best?.score) return [video.videoId, { ...tooEarly, itemId: best?.itemId }];
      const { stage, stale, score, coolingRisk } = best.score;
      const isSure = stage !== 'watching' && !stale;
      return [video.videoId, { itemId: best.itemId, stage, stale, score: isSure ? score : undefined, coolingRisk }];
    }),
  );
}

type Shown = Watched & { isProduct: boolean; itemIds: string[]; hasCart: boolean };

/** Under a shopping hashtag every video counts as one of a product; a badge stands where there is something to be shown. */
const showsProduct = ({ isProduct, itemIds, hasCart, ...video }: Shown) =>
  isProduct && (itemIds.length > 0 || hasCart || speaksOfProduct(video));

function recogniseListed(signal: Signal, { isProduct, itemsIn }: Recogniser, tagEdits?: TagEdits) {
  const carts = placeCarts(signal.carts);
  const placed = { ...signal, carts, surface: surfaceOfSignal(signal, tagEdits) };
  const titles = carts.flatMap(({ title }) => title ?? []);
  return {
    ...signal,
    isProduct: isProduct(placed),
    itemIds: itemsIn({ ...signal, titles }),
    hasCart: carts.length > 0,
  };
}

const rankOf = (score: { rank: number } | undefined) => score?.rank ?? Number.MIN_SAFE_INTEGER;

/** Videos that are stored, with their items. Few items are followed: finding all of them is quicker than asking of each. */
function readStored(database: Database, videoIds: string[]) {
  const { standing, videos, items, remarks } = database;
  return database.transaction('r', [standing, videos, items, remarks], async () => {
    const [stands, found, followed] = await Promise.all([
      standing.get('standing'),
      videos.bulkGet(videoIds),
      remarks.where('followedAt').above(0).primaryKeys(),
    ]);
    const stored = found.filter((video) => video !== undefined);
    return {
      ...{ standing: stands, stored, followed: new Set(followed) },
      items: await readItems(database, stored.filter(showsProduct)),
    };
  });
}

async function readItems(database: Database, products: Pick<Video, 'itemIds'>[]): Promise<Item[]> {
  const itemIds = [...new Set(products.flatMap((video) => video.itemIds))];
  if (itemIds.length === 0) return [];
  return (await database.items.bulkGet(itemIds)).filter((item) => item !== undefined);
}

const tooEarly = { stage: 'watching', stale: false, coolingRisk: false } as const;
