import { makeChance } from '../chance';
import type { ReplicaAuthor } from '../supply';
import { rounded } from '../videos';
import { handleWords } from '../vocabulary/handle-words';
import { hashOf } from './hash';
import { levelAt, type Market } from './make-market';
import { type Region, regions } from './regions';
import { seedOf, sources, type VideoKey } from './video-key';

/** Who posts: `crowd` is the number of an item (its sellers), or one of `crowds`. */
export interface AuthorKey {
  crowd: number;
  region: Region;
  number: number;
}

/** Creators who show anything for a commission; people who sell nothing. */
export const crowds = { creators: 510, people: 511 };
const creatorsPerRegion = 40;
const peoplePerRegion = 64;
const perCrowd = 64;
const mostAuthors = 512 * regions.length * perCrowd;
const scatter = 101_159;

/** The number at the end of a handle names the author; it jumps about, as such numbers do. */
function numberOf({ crowd, region, number }: AuthorKey): number {
  const index = (crowd * regions.length + regions.indexOf(region)) * perCrowd + number;
  return (index * scatter) % mostAuthors;
}

export function authorKeyOf(market: Market, handle: string): AuthorKey | undefined {
  const written = /\d+$/.exec(handle)?.[0];
  if (!written || Number(written) >= mostAuthors) return undefined;
  const key = keyOfNumber(Number(written));
  const isKnown = key.crowd < market.items.length || Object.values(crowds).includes(key.crowd);
  return isKnown && handleOf(market, key) === handle ? key : undefined;
}

function keyOfNumber(number: number): AuthorKey {
  const index = (number * unscatter) % mostAuthors;
  const place = Math.floor(index / perCrowd);
  return {
    crowd: Math.floor(place / regions.length),
    region: regions[place % regions.length] as Region,
    number: index % perCrowd,
  };
}

/** `scatter · unscatter = 1` modulo the number of authors, a power of two. */
const unscatter = (() => {
  let guess = 1;
  for (let round = 0; round < 5; round += 1) {
    const wrong = Number((2n - BigInt(scatter) * BigInt(guess)) % BigInt(mostAuthors));
    guess = Number(
      (((BigInt(guess) * BigInt(wrong)) % BigInt(mostAuthors)) + BigInt(mostAuthors)) % BigInt(mostAuthors),
    );
  }
  return guess;
})();

const chanceOf = ({ seed }: Market, key: AuthorKey, what: number) =>
  makeChance(hashOf(seed, key.crowd, regions.indexOf(key.region), key.number, what));

export function handleOf(market: Market, key: AuthorKey): string {
  const chance = chanceOf(market, key, 21);
  const words = key.crowd === crowds.people ? handleWords.people : handleWords.shops;
  return `${chance.pick(words.first)}${chance.pick(handleWords.joints)}${chance.pick(words.second)}${numberOf(key)}`;
}

const firstId = 6_800_000_000_000_000_000n;
const idStep = 10_007n;

export const authorIdOf = (key: AuthorKey) => String(firstId + BigInt(numberOf(key)) * idStep);

/** The seller of an item by its id, if this market has it. */
export function sellerKeyOf(market: Market, authorId: string): AuthorKey | undefined {
  if (!/^\d{19}$/.test(authorId)) return undefined;
  const number = Number((BigInt(authorId) - firstId) / idStep);
  if (number < 0 || number >= mostAuthors) return undefined;
  const key = keyOfNumber(number);
  return market.items[key.crowd] && authorIdOf(key) === authorId ? key : undefined;
}

/** Followers at a moment: sellers of what is hot gain theirs within days. */
export function authorAt(market: Market, key: AuthorKey, now: number): ReplicaAuthor {
  const chance = chanceOf(market, key, 22);
  const handle = handleOf(market, key);
  const start = Math.exp(6 + chance.next() * 6);
  const days = Math.max(0, now / 86_400_000 - market.firstDay);
  const item = market.items[key.crowd];
  const gained = item ? soldBy(market, key.crowd, now) * 60_000 * chance.next() : start * 0.002 * days;
  return {
    id: authorIdOf(key),
    uniqueId: handle,
    nickname: nicknameOf(handle),
    followerCount: rounded(Math.round(start + gained)),
    ttSeller: key.crowd !== crowds.people && chance.is(item ? 0.45 : 0.15),
  };
}

const nicknameOf = (handle: string) =>
  handle
    .replace(/\d+$/, '')
    .split(/[._]+/)
    .filter((word) => word !== '')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');

/** Levels of an item added up since the market's first day: what everything that only grows is measured by. */
export function soldBy(market: Market, crowd: number, now: number): number {
  const item = market.items[crowd];
  if (!item) return 0;
  const day = Math.min(market.days - 1, Math.max(0, now / 86_400_000 - market.firstDay));
  return (item.past[Math.floor(day)] ?? 0) + levelAt(market, item, market.firstDay + day) * (day % 1);
}

/** The sellers of an item on a day: they come with the rise and leave with the fall; two stay. */
export function sellersOn(market: Market, crowd: number, day: number): number {
  const item = market.items[crowd];
  if (!item) return 0;
  const most = Math.min(perCrowd, 3 + Math.round(item.top * 400));
  return Math.max(2, Math.ceil((levelAt(market, item, day) / item.top) * most));
}

export function authorOf(market: Market, key: VideoKey): AuthorKey {
  const hash = hashOf(seedOf(market.seed, key), 31);
  const { source, region, day } = key;
  if (source >= sources.fun) return { crowd: crowds.people, region, number: hash % peoplePerRegion };
  if (hash % 4 === 0) return { crowd: crowds.creators, region, number: (hash >>> 4) % creatorsPerRegion };
  return { crowd: source, region, number: (hash >>> 4) % sellersOn(market, source, day) };
}
