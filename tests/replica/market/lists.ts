import { type Chance, makeChance } from '../chance';
import { umbrellaTags } from '../vocabulary/umbrella-tags';
import { type AuthorKey, authorKeyOf, authorOf, crowds } from './authors';
import { captionOf } from './captions';
import { hashOf, hashOfText } from './hash';
import type { Market } from './make-market';
import { dayOf, uploadsOn } from './make-video';
import { type PickWish, pickItem, pickVideo } from './pick-video';
import type { Region } from './regions';
import { createTimeOf, keyOf, sources, type VideoKey } from './video-key';

export interface Viewer {
  market: Market;
  now: number;
  region: Region;
  /** Another seed, another person: the same market in another order. */
  seed: number;
}

type Draw = (chance: Chance) => VideoKey | undefined;

/** One product video in 150. */
const feedProducts = 1 / 150;
/** Nine in ten. */
const shelfProducts = 0.9;
const mostIdleDraws = 80;

/** Distinct videos, drawn one after the other until `most` or until nothing new comes. */
function drawn({ market, seed, now }: Viewer, name: string, most: number, draw: Draw): VideoKey[] {
  const chance = makeChance(hashOf(market.seed, seed, hashOfText(name), Math.floor(now / 60_000)));
  const found = new Map<string, VideoKey>();
  for (let idle = 0; found.size < most && idle < mostIdleDraws; idle += 1) {
    const key = draw(chance);
    const name = key && [key.source, key.region, key.day, key.number].join();
    if (!key || !name || found.has(name)) continue;
    found.set(name, key);
    idle = -1;
  }
  return [...found.values()];
}

const pick = ({ market, region, now }: Viewer, chance: Chance, source: number, fits?: PickWish['fits']) =>
  pickVideo({ market, chance, region, now, source, fits });

const productOfToday = ({ market, now }: Viewer, chance: Chance) => pickItem(market, chance, dayOf(now));

export function feedKeys(viewer: Viewer, name: string): VideoKey[] {
  return drawn(viewer, name, 1_200, (chance) =>
    pick(viewer, chance, chance.is(feedProducts) ? productOfToday(viewer, chance) : sources.fun),
  );
}

export function tagKeys(viewer: Viewer, tag: string): VideoKey[] {
  const { market } = viewer;
  const carries: PickWish['fits'] = (plan, key) => plan.hasTags && captionOf(market, key).tags.includes(tag);
  if (umbrellaTags.has(tag)) {
    return drawn(viewer, `tag ${tag}`, 400, (chance) =>
      chance.is(shelfProducts)
        ? pick(viewer, chance, productOfToday(viewer, chance), (plan, key) => plan.isUmbrella && carries(plan, key))
        : pick(viewer, chance, sources.stray, carries),
    );
  }
  const numbers = numbersOf(market, ({ thing }) => thing.tags.includes(tag));
  const from = numbers.length > 0 ? numbers : [sources.fun];
  return drawn(viewer, `tag ${tag}`, 120, (chance) => pick(viewer, chance, chance.pick(from), carries));
}

const numbersOf = (market: Market, fits: (item: Market['items'][number]) => boolean) =>
  market.items.flatMap((item, number) => (fits(item) ? [number] : []));

/** Videos of the things whose names meet the words; where none does, whatever is popular. */
export function searchKeys(viewer: Viewer, words: string): VideoKey[] {
  const asked = words.trim().toLowerCase();
  const names = (item: Market['items'][number]) => [...Object.values(item.thing.words).flat(), ...item.thing.tags];
  const numbers = numbersOf(viewer.market, (item) =>
    names(item).some((name) => name === asked || asked.includes(name)),
  );
  return drawn(viewer, `search ${asked}`, numbers.length > 0 ? 120 : 36, (chance) => {
    const isAsked = numbers.length > 0 && chance.is(0.92);
    return isAsked
      ? pick(viewer, chance, chance.pick(numbers), ({ names }) => names !== undefined)
      : pick(viewer, chance, sources.fun);
  });
}

export function relatedKeys(viewer: Viewer, videoId: string): VideoKey[] {
  const { source = sources.fun } = keyOf(viewer.market.seed, videoId) ?? {};
  return drawn(viewer, `related ${videoId}`, 24, (chance) =>
    pick(viewer, chance, chance.is(0.6) ? source : sources.fun),
  );
}

const followed = { people: 9, creators: 5 };

export function followingKeys(viewer: Viewer): VideoKey[] {
  const { market, region, seed } = viewer;
  const authors = Object.entries(followed).flatMap(([crowd, count]) =>
    Array.from({ length: count }, (_, order) => ({
      crowd: crowds[crowd as keyof typeof followed],
      region,
      number: hashOf(seed, order) % 40,
    })),
  );
  const keys = authors.flatMap((author) => keysOfAuthor(viewer, author, 10));
  return newestFirst(market, [...new Map(keys.map((key) => [JSON.stringify(key), key])).values()]).slice(0, 60);
}

export function profileKeys(viewer: Viewer, handle: string): VideoKey[] {
  const author = authorKeyOf(viewer.market, handle);
  return author ? newestFirst(viewer.market, keysOfAuthor(viewer, author, 60)) : [];
}

const mostDaysBack = 90;

/** Looks through what an author may have posted, newest days first. */
function keysOfAuthor({ market, now }: Viewer, author: AuthorKey, most: number): VideoKey[] {
  const found: VideoKey[] = [];
  const from = { [crowds.people]: [sources.fun, sources.stray], [crowds.creators]: market.items.keys() }[author.crowd];
  const mayBe = [...(from ?? [author.crowd])];
  for (let day = dayOf(now); found.length < most && day > dayOf(now) - mostDaysBack; day -= 1) {
    for (const source of mayBe) found.push(...keysOfDay(market, author, source, day, now));
  }
  return found.slice(0, most);
}

function keysOfDay(market: Market, author: AuthorKey, source: number, day: number, now: number): VideoKey[] {
  const keys = Array.from({ length: uploadsOn(market, { source, day }) }, (_, number) => ({
    source,
    region: author.region,
    day,
    number,
  }));
  return keys.filter((key) => {
    const { crowd, number } = authorOf(market, key);
    return crowd === author.crowd && number === author.number && createTimeOf(market.seed, key) * 1_000 <= now;
  });
}

const newestFirst = (market: Market, keys: VideoKey[]) =>
  keys.toSorted((a, b) => createTimeOf(market.seed, b) - createTimeOf(market.seed, a));
