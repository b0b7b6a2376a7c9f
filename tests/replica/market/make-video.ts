import type { ReplicaVideo } from '../videos';
import { cartOf } from './anchors';
import { authorAt, authorOf } from './authors';
import { captionOf } from './captions';
import { countersAt } from './counters';
import { hashOf, hashOfText } from './hash';
import { levelAt, type Market } from './make-market';
import { createTimeOf, idOf, keyOf, seedOf, sources, type VideoKey } from './video-key';

const dayMs = 86_400_000;
/** How many videos of everything that sells are posted a day in one region. */
const productsPerDay = 600;
const perDay = { fun: 800, stray: 40 };

/** Videos that a source posts on a day; what is hot is also made more often. */
export function uploadsOn(market: Market, { source, day }: Pick<VideoKey, 'source' | 'day'>): number {
  if (source === sources.fun) return perDay.fun;
  if (source === sources.stray) return perDay.stray;
  const item = market.items[source];
  return item ? Math.max(1, Math.round(levelAt(market, item, day) * productsPerDay)) : 0;
}

/** A video as it stands at a moment; what it is does not change, only its counters do. */
export function makeVideo(market: Market, key: VideoKey, now: number): ReplicaVideo {
  const { id: authorId, uniqueId, nickname, followerCount, ttSeller } = authorAt(market, authorOf(market, key), now);
  const { text, tags, language } = captionOf(market, key);
  const hash = hashOf(seedOf(market.seed, key), 81);
  return {
    id: idOf(market.seed, key),
    desc: text,
    createTime: createTimeOf(market.seed, key),
    author: { id: authorId, uniqueId, nickname, verified: hash % 97 === 0, ttSeller },
    authorStats: { followerCount },
    stats: countersAt(market, key, now),
    ...(tags.length > 0 && {
      challenges: tags.map((title) => ({ id: String(10_000 + (hashOfText(title) % 9_000_000)), title })),
    }),
    textLanguage: language,
    locationCreated: key.region,
    music: {
      id: String(7_000_000_000_000_000_000n + BigInt(hash)),
      title: hash % 3 === 0 ? `original sound - ${uniqueId}` : 'original sound',
    },
    video: { duration: 8 + (hash % 50) },
    // One post in thirty is of pictures.
    ...(hash % 30 === 7 && { imagePost: { images: [], title: '' } }),
    ...cartOf(market, key),
  };
}

export function findVideo(market: Market, videoId: string, now: number): ReplicaVideo | undefined {
  const key = keyOf(market.seed, videoId);
  if (!key || key.number >= uploadsOn(market, key) || createTimeOf(market.seed, key) * 1_000 > now) return undefined;
  return makeVideo(market, key, now);
}

export const dayOf = (now: number) => Math.floor(now / dayMs);
