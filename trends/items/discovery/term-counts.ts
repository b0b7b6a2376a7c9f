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
  /** Videos that sell nothing. */
  ordinary: number;
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
const largestSample = 200;

export const emptyCounts = (): Counts => ({ ordinary: 0, named: 0, loose: 0, terms: new Map() });

export function countProductVideo(counts: Counts, video: SeenVideo, { terms, language }: VideoTerms): void {
  const isLoose = video.itemIds.length === 0;
  counts[isLoose ? 'loose' : 'named'] += 1;
  const sighting = { videoId: video.videoId, author: video.author, draw: drawOf(video.videoId) };
  for (const [key, term] of terms) {
    const count = counts.terms.get(key) ?? newCount(counts, key);
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

function newCount(counts: Counts, key: string): TermCount {
  const shape = signNames.map(() => 0);
  const count = { ordinary: 0, named: 0, loose: 0, shape, writings: new Map(), languages: new Map(), sample: [] };
  counts.terms.set(key, count);
  return count;
}

function addShape({ shape, writings }: TermCount, { signs: found, writing }: Term): void {
  for (const [index, bit] of signBits.entries()) if (found & bit) shape[index] = (shape[index] ?? 0) + 1;
  addOne(writings, writing);
}

function addOne(counted: Map<string, number>, what: string): void {
  const known = counted.get(what);
  if (known !== undefined || counted.size < mostWritings) counted.set(what, (known ?? 0) + 1);
}

function addSighting(count: TermCount, sighting: Sighting): void {
  count.loose += 1;
  count.sample.push(sighting);
  if (count.sample.length > 2 * largestSample) count.sample = lowest(count.sample);
}

const lowest = (sample: Sighting[]) => sample.toSorted((a, b) => a.draw - b.draw).slice(0, largestSample);

/** The counts of several days are the counts of their videos together. */
export function addCounts(into: Counts, more: Counts): void {
  into.ordinary += more.ordinary;
  into.named += more.named;
  into.loose += more.loose;
  for (const [key, count] of more.terms) addTermCount(into.terms.get(key) ?? newCount(into, key), count);
}

function addTermCount(into: TermCount, more: TermCount): void {
  into.ordinary += more.ordinary;
  into.named += more.named;
  into.loose += more.loose;
  into.shape = into.shape.map((videos, index) => videos + (more.shape[index] ?? 0));
  for (const [counted, added] of [
    [into.writings, more.writings],
    [into.languages, more.languages],
  ] as const)
    for (const [what, videos] of added) counted.set(what, (counted.get(what) ?? 0) + videos);
  into.sample.push(...more.sample);
  if (into.sample.length > largestSample) into.sample = lowest(into.sample);
  if (more.firstSeenAt !== undefined)
    into.firstSeenAt = Math.min(into.firstSeenAt ?? more.firstSeenAt, more.firstSeenAt);
}

/** FNV-1a and a last stir, so that ids which differ in one digit lie far apart. */
function drawOf(videoId: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < videoId.length; at += 1) hash = Math.imul(hash ^ videoId.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) / 2 ** 32;
}
