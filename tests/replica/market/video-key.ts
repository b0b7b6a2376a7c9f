import { hashOf } from './hash';
import { type Region, regions } from './regions';

/** Who a video is, in a few numbers; all else follows from them, so that no video has to be kept. */
export interface VideoKey {
  /** Number of the item, or one of `sources`. */
  source: number;
  region: Region;
  /** The day of its upload, UTC. */
  day: number;
  /** Which of that day's videos, 0…4095. */
  number: number;
}

/** Videos of no item: entertainment, and entertainment under a shopping hashtag. */
export const sources = { fun: 510, stray: 511 };

const daySeconds = 86_400;
const odd = 2_654_435_761;
/** `odd · inverse = 1` modulo 2³². */
const inverse = 244_002_641;

/** The upper 32 bits of an id are its upload time; the lower hold the key, mixed so that it does not show. */
export function idOf(seed: number, key: VideoKey): string {
  const packed =
    ((key.source << 23) | (regions.indexOf(key.region) << 20) | (key.number << 8) | (hashOf(seed, 3) & 255)) >>> 0;
  return String((BigInt(createTimeOf(seed, key)) << 32n) | BigInt(Math.imul(packed, odd) >>> 0));
}

/** The key that an id of this market could have; whether there is such a video is another question. */
export function keyOf(seed: number, videoId: string): VideoKey | undefined {
  if (!/^\d{15,20}$/.test(videoId)) return undefined;
  const id = BigInt(videoId);
  const packed = Math.imul(Number(id & 0xffff_ffffn), inverse) >>> 0;
  const key: VideoKey = {
    source: packed >>> 23,
    region: regions[(packed >>> 20) & 7] as Region,
    day: Math.floor(Number(id >> 32n) / daySeconds),
    number: (packed >>> 8) & 4095,
  };
  return idOf(seed, key) === videoId ? key : undefined;
}

export const seedOf = (seed: number, { source, region, day, number }: VideoKey) =>
  hashOf(seed, source, regions.indexOf(region), day, number);

/** Epoch seconds. Evenings are busier than mornings. */
export function createTimeOf(seed: number, key: VideoKey): number {
  const hash = hashOf(seedOf(seed, key), 7);
  const [first, second] = [hash & 0xffff, hash >>> 16];
  return key.day * daySeconds + Math.floor((Math.max(first, second) / 65_536) * daySeconds);
}
