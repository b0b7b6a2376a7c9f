import { type Chance, makeChance } from './chance';
import { entertainment, type Ware, wares } from './small-vocabulary';

/** A video as TikTok's own lists give it (2025 shape, the fields that matter). */
export interface ReplicaVideo {
  id: string;
  desc: string;
  createTime: number;
  author: { id: string; uniqueId: string; nickname: string; verified: boolean; ttSeller: boolean };
  authorStats: { followerCount: number };
  stats: { playCount: number; diggCount: number; commentCount: number; shareCount: number; collectCount: number };
  challenges?: { id: string; title: string }[];
  textLanguage: string;
  locationCreated: string;
  music: { id: string; title: string };
  video: { duration: number };
  isECVideo?: 1;
  anchors?: unknown[];
  isAd?: boolean;
  /** A post of pictures: its address says `photo`. */
  imagePost?: unknown;
}

const hourSeconds = 3_600;

export function makeVideos(seed: number, count: number, productShare: number, now: number): ReplicaVideo[] {
  const chance = makeChance(seed);
  return Array.from({ length: count }, (_, index) => makeVideo(chance, index, chance.is(productShare), now));
}

function makeVideo(chance: Chance, index: number, isProduct: boolean, now: number): ReplicaVideo {
  const createTime = Math.floor(now / 1_000) - (1 + chance.below(20 * 24)) * hourSeconds;
  const ware = isProduct ? pickWare(chance) : undefined;
  const desc = chance.pick(ware?.captions ?? entertainment);
  const views = rounded(Math.exp(5 + chance.next() * 10));
  const seller = chance.below(60);
  const hasCart = ware !== undefined && chance.is(0.6);
  return {
    // The upper 32 bits of an id are its upload time.
    id: String((BigInt(createTime) << 32n) + BigInt(index * 7919 + chance.below(7000))),
    desc,
    createTime,
    author: {
      id: String(6_800_000_000_000_000_000n + BigInt(seller)),
      uniqueId: ware ? `shop_${seller}` : `person.${chance.below(400)}`,
      nickname: ware ? `Shop ${seller}` : `Person ${index}`,
      verified: false,
      ttSeller: ware !== undefined && chance.is(0.3),
    },
    authorStats: { followerCount: rounded(500 + chance.below(400_000)) },
    stats: {
      playCount: views,
      diggCount: rounded(views * 0.08),
      commentCount: rounded(views * 0.004),
      shareCount: rounded(views * 0.006),
      collectCount: Math.round(views * 0.01),
    },
    challenges: hashtags(desc).map((title, order) => ({ id: String(1000 + order), title })),
    textLanguage: 'en',
    locationCreated: 'GB',
    music: { id: '7000000000000000001', title: 'original sound' },
    video: { duration: 8 + chance.below(50) },
    ...(hasCart && { isECVideo: 1, anchors: [shopAnchor(ware, chance)] }),
  };
}

function pickWare(chance: Chance): Ware {
  let left = chance.next() * wares.reduce((sum, { weight }) => sum + weight, 0);
  for (const ware of wares) {
    left -= ware.weight;
    if (left < 0) return ware;
  }
  return wares[0] as Ware;
}

/** As TikTok rounds: steps of 0.1K from 10,000, of 0.1M from a million. */
export function rounded(count: number): number {
  const step = count >= 1_000_000 ? 100_000 : count >= 10_000 ? 100 : 1;
  return Math.round(count / step) * step;
}

const hashtags = (desc: string) =>
  [...desc.matchAll(/#([\p{L}\p{N}_]+)/gu)].map(([, tag]) => (tag ?? '').toLowerCase());

/** JSON in JSON in JSON, with the product id as a number too large for one, and the price as text or not at all. */
function shopAnchor(ware: Ware, chance: Chance) {
  const productId = `17298406191387${String(10_000 + wares.indexOf(ware))}`;
  const product =
    `{"product_id":${productId},"title":${JSON.stringify(ware.title)},"source":"TikTok Shop","currency":"GBP",` +
    `"price":0,"format_price":${chance.is(0.5) ? JSON.stringify(`£${ware.pounds.toFixed(2)}`) : '""'}}`;
  return {
    type: 35,
    component_key: 'anchor_complex_shop',
    extra: JSON.stringify([{ type: 33, component_key: 'anchor_shop', id: productId, extra: product }]),
  };
}
