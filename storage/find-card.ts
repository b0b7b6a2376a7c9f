import { speedOfVideo, type VideoSpeed } from '../trends/evidence/video-speed';
import type { Money, RankedItem } from '../trends/ranking';
import type { Database } from './database';
import { type Badge, findBadges } from './find-badges';
import { findFacts } from './find-facts';
import { listItem } from './find-ranking';
import { findLooks } from './find-video-looks';
import type { Video } from './rows';
import { latestDay } from './standing';

/** What is known behind one badge. */
export interface Card {
  badge: Badge;
  /** The item that the badge speaks of; missing where the product is of no known item. */
  item?: RankedItem;
  isFollowed: boolean;
  /** The other items that the video names. */
  otherItems: string[];
  /** Of this video; missing where its upload time or its views are unknown. */
  speed?: Pick<VideoSpeed, 'kind' | 'viewsPerHour'>;
  cart?: VideoOffer;
  /** The local day at which the item's line ends. */
  today: number;
}

/** Where the video's cart leads, and for how much. */
export interface VideoOffer {
  /** Slug of the place; missing where only the caption names a price. */
  destination?: string;
  price?: Money;
  /** Said by the caption, and not by the cart or the shop. */
  isFromCaption: boolean;
}

/** Missing where the video shows no product. `now` is epoch milliseconds, `clockDay` its local day. */
export function findCard(
  database: Database,
  videoId: string,
  now: number,
  clockDay: number,
): Promise<Card | undefined> {
  return database.transaction('r', database.tables, async () => {
    const [video, badges] = await Promise.all([
      database.videos.get(videoId),
      findBadges(database, { videoIds: [videoId], listed: [] }, clockDay),
    ]);
    const badge = badges[videoId];
    if (!video || !badge) return undefined;
    const { itemId } = badge;
    const [standing, looks, remark] = await Promise.all([
      database.standing.get('standing'),
      findLooks(database, [video]),
      itemId === undefined ? undefined : database.remarks.get(itemId),
    ]);
    const today = latestDay(standing, clockDay);
    const watched = looks.get(videoId);
    return {
      badge,
      item: itemId === undefined ? undefined : await findItem(database, itemId, today),
      isFollowed: remark?.followedAt !== undefined,
      otherItems: video.itemIds.filter((other) => other !== itemId),
      speed: watched && speedOfVideo(watched, now),
      cart: await offerOf(database, video),
      today,
    };
  });
}

async function findItem(database: Database, itemId: string, today: number): Promise<RankedItem | undefined> {
  const [standing, item, facts] = await Promise.all([
    database.standing.get('standing'),
    database.items.get(itemId),
    findFacts(database, [itemId], today),
  ]);
  const known = facts.get(itemId);
  return item && known && standing?.exposure && { ...listItem(item, standing.exposure, today), ...known };
}

/** What the cart itself says comes before what the shop said of its product, and both before the caption. */
async function offerOf(database: Database, { videoId, captionPrice }: Video): Promise<VideoOffer | undefined> {
  const carts = await database.carts.where('[videoId+cartId]').between([videoId], [videoId, []]).toArray();
  const [cart] = carts.toSorted((a, b) => Number(b.price !== undefined) - Number(a.price !== undefined));
  const product = cart?.productId === undefined ? undefined : await database.products.get(cart.productId);
  const asked = moneyOf(cart) ?? moneyOf(product);
  const said = asked ?? moneyOf(captionPrice);
  if (!cart && !said) return undefined;
  return { destination: cart?.destination, price: said, isFromCaption: !asked && said !== undefined };
}

const moneyOf = (offer: { price?: number; currency?: string } | undefined): Money | undefined =>
  offer?.price !== undefined && offer.currency ? { amount: offer.price, currency: offer.currency } : undefined;
