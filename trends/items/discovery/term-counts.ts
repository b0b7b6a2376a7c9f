import { signs, type Term } from './phrases';
import type { SeenVideo } from './seen-video';
import type { VideoTerms } from './video-terms';

/** One video that shows a term and no known item. */
export interface Sighting {
  videoId: string;
  author: string;
  /** Even over all videos, 0…1: the lowest are kept, for every term the same videos. */
  draw: number;
}

/** What is counted of a term; of bounded size, and the sum of any two is a count again. */
export interface TermCount {
  /** Videos that sell nothing, and those of them that passed before the term was watched for. */
  ordinary: number;
  missed: number;
  /** Product videos in which a known item is found, and those in which none is. */
  named: number;
  loose: number;
  /** Product videos by how the term stands in them, in the order of `signNames`. */
  shape: number[];
  writings: Map<string, number>;
  languages: Map<string, number>;
  sample: Sighting[];
  firstSeenAt?: number;
}

export interface Counts {
  ordinary: number;
  named: number;
  loose: number;
  terms: Map<string, TermCount>;
}

export const signNames = Object.keys(signs) as (keyof typeof signs)[];
const signBits = Object.values(signs);
const mostWritings = 6;
export const largestSample = 200;

/** @param watched terms of earlier days: ordinary videos are counted against them from the start */
export function emptyCounts(watched: Iterable<string> = []): Counts {
  const counts: Counts = { ordinary: 0, named: 0, loose: 0, terms: new Map() };
  for (const key of watched) termCount(counts, key);
  return counts;
}

export function countProductVideo(counts: Counts, video: SeenVideo, { terms, language }: VideoTerms): void {
  const isLoose = video.itemIds.length === 0;
  counts[isLoose ? 'loose' : 'named'] += 1;
  const sighting = { videoId: video.videoId, author: video.author, draw: drawOf(video.videoId) };
  for (const [key, term] of terms) {
    const count = termCount(counts, key);
    addShape(count, term);
    addOne(count.languages, language);
    if (video.seenAt !== undefined) count.firstSeenAt = Math.min(count.firstSeenAt ?? video.seenAt, video.seenAt);
    if (isLoose) addSighting(count, sighting);
    else count.named += 1;
  }
}

/** Ordinary videos only weigh against terms that product videos use; all others are of no interest. */
export function countOrdinaryVideo(counts: Counts, { terms }: VideoTerms): void {
  counts.ordinary += 1;
  for (const key of terms.keys()) {
    const count = counts.terms.get(key);
    if (count) count.ordinary += 1;
  }
}

export function termCount({ terms, ordinary }: Counts, key: string): TermCount {
  const known = terms.get(key);
  if (known) return known;
  const shape = signNames.map(() => 0);
  const maps = { writings: new Map<string, number>(), languages: new Map<string, number>() };
  const count = { ordinary: 0, missed: ordinary, named: 0, loose: 0, shape, ...maps, sample: [] };
  terms.set(key, count);
  return count;
}

function addShape({ shape, writings }: TermCount, { signs: found, writing }: Term): void {
  for (let sign = 0; sign < signBits.length; sign += 1)
    if (found & (signBits[sign] ?? 0)) shape[sign] = (shape[sign] ?? 0) + 1;
  addOne(writings, writing);
}

function addOne(counted: Map<string, number>, what: string): void {
  const known = counted.get(what);
  if (known !== undefined || counted.size < mostWritings) counted.set(what, (known ?? 0) + 1);
}

function addSighting(count: TermCount, sighting: Sighting): void {
  count.loose += 1;
  count.sample.push(sighting);
  if (count.sample.length > 2 * largestSample) count.sample = lowestDraws(count.sample);
}

export const lowestDraws = (sample: Sighting[]) => sample.toSorted((a, b) => a.draw - b.draw).slice(0, largestSample);

/** FNV-1a and a last stir, so that ids which differ in one digit lie far apart. */
function drawOf(videoId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < videoId.length; at += 1) hash = Math.imul(hash ^ videoId.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
