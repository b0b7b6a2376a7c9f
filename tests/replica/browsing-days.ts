import { type Chance, makeChance } from './chance';
import { poisson, shuffled } from './market/draws';
import { hashOf } from './market/hash';
import type { Market } from './market/make-market';
import { makeVideo } from './market/make-video';
import { pickVideo } from './market/pick-video';
import type { Region } from './market/regions';
import { idOf, sources, type VideoKey } from './market/video-key';
import { browsedDays, type Person } from './people';
import { shownItems } from './shown-items';
import type { ReplicaVideo } from './videos';

export interface Look {
  /** As TikTok's list gives it at that moment. */
  video: ReplicaVideo;
  /** `opened` looks come back to a video of an earlier day, so they never count. */
  surface: 'feed' | 'shelf' | 'opened';
  /** Epoch milliseconds. */
  seenAt: number;
}

export interface BrowsingDay {
  /** Local day, since 1970-01-01. */
  day: number;
  looks: Look[];
}

export interface BrowsingWish {
  person: Person;
  market: Market;
  seed: number;
  /** The viewer's. */
  region?: Region;
  /** Epoch milliseconds: nothing is seen after it. */
  until?: number;
}

/** Shown on the shelf beside nine product videos. */
const strayPerProduct = 1 / 9;
const feedProducts = 1 / 150;
/** Share of a surface's videos that really show a product. */
export const trueDensity = { feed: feedProducts, shelf: 1 / (1 + strayPerProduct) };
const revisits = { share: 0.05, remembered: 300 };

/** What someone sees of a market, day by day. */
export function* browsingDays(wish: BrowsingWish): Generator<BrowsingDay> {
  const { person, market, seed, until = Number.POSITIVE_INFINITY } = wish;
  const chance = makeChance(hashOf(market.seed, seed, 91));
  const remembered: VideoKey[] = [];
  for (const { day, products } of browsedDays(person, market, chance)) {
    const planned = planDay(wish, chance, day, products, remembered);
    remembered.push(...planned.filter(({ key }) => key.source < sources.fun).map(({ key }) => key));
    remembered.splice(0, remembered.length - revisits.remembered);
    const looks = timed(chance, day, planned).filter(({ seenAt }) => seenAt <= until);
    yield {
      day,
      looks: looks.map(({ key, surface, seenAt }) => ({ video: makeVideo(market, key, seenAt), surface, seenAt })),
    };
  }
}

interface Planned {
  key: VideoKey;
  surface: Look['surface'];
}

function planDay(wish: BrowsingWish, chance: Chance, day: number, products: number, remembered: VideoKey[]): Planned[] {
  const { market, person, region = 'GB' } = wish;
  const taken = new Set<string>();
  const now = momentAt(day, 8 * 60);
  const add = (surface: Look['surface'], source: number): Planned[] => {
    const fits = (isUmbrella: boolean, key: VideoKey) =>
      (surface === 'feed' || isUmbrella) && !taken.has(idOf(market.seed, key));
    const key = pickVideo({ market, chance, region, now, source, fits: (plan, key) => fits(plan.isUmbrella, key) });
    if (key) taken.add(idOf(market.seed, key));
    return key ? [{ key, surface }] : [];
  };
  const many = (surface: Look['surface'], source: number, count: number) =>
    Array.from({ length: count }, () => add(surface, source)).flat();
  const shown = shownItems(market, chance, day, products);
  const inFeed = Math.min(shown.length, poisson(chance, person.ordinary * feedProducts));
  return [
    ...shuffled(chance, [
      ...many('feed', sources.fun, person.ordinary),
      ...shown.slice(0, inFeed).flatMap((item) => add('feed', item)),
    ]),
    ...shuffled(chance, [
      ...many('shelf', sources.stray, Math.round(products * strayPerProduct)),
      ...shown.slice(inFeed).flatMap((item) => add('shelf', item)),
    ]),
    ...revisited(chance, remembered, Math.round(products * revisits.share)),
  ];
}

const revisited = (chance: Chance, remembered: VideoKey[], count: number): Planned[] =>
  remembered.length === 0
    ? []
    : Array.from({ length: count }, () => ({ key: chance.pick(remembered), surface: 'opened' as const }));

/** One sitting a day, from some time after nine; a shelf is looked over faster than a feed. */
function timed(chance: Chance, day: number, planned: Planned[]): (Planned & { seenAt: number })[] {
  let at = momentAt(day, 9 * 60 + chance.below(9 * 60));
  return planned.map(({ key, surface }) => {
    at += Math.round((surface === 'feed' ? 4_000 : 1_500) * (0.5 + chance.next()));
    return { key, surface, seenAt: at };
  });
}

/** Epoch milliseconds of a minute of a local day, whatever the time zone of the machine. */
export function momentAt(day: number, minute: number): number {
  const date = new Date(day * 86_400_000);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 0, minute).getTime();
}
