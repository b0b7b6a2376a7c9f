import { type Counts, largestSample, lowestDraws, type TermCount, termCount } from './term-counts';

/**
 * The counts of several days are the counts of their videos together. Days are added in their order, and each was
 * counted with the terms of the days before watched for, so that a term which it lacks was not there.
 */
export function addCounts(into: Counts, more: Counts): void {
  for (const [key, count] of more.terms) addTermCount(termCount(into, key), count);
  into.ordinary += more.ordinary;
  into.named += more.named;
  into.loose += more.loose;
}

function addTermCount(into: TermCount, more: TermCount): void {
  into.ordinary += more.ordinary;
  into.missed += more.missed;
  into.named += more.named;
  into.loose += more.loose;
  into.shape = into.shape.map((videos, index) => videos + (more.shape[index] ?? 0));
  addEach(into.writings, more.writings);
  addEach(into.languages, more.languages);
  into.sample = [...into.sample, ...more.sample];
  if (into.sample.length > largestSample) into.sample = lowestDraws(into.sample);
  const seenAt = Math.min(into.firstSeenAt ?? Number.POSITIVE_INFINITY, more.firstSeenAt ?? Number.POSITIVE_INFINITY);
  into.firstSeenAt = Number.isFinite(seenAt) ? seenAt : undefined;
}

function addEach(into: Map<string, number>, more: ReadonlyMap<string, number>): void {
  for (const [what, videos] of more) into.set(what, (into.get(what) ?? 0) + videos);
}

/** A video without a known item says more about new things. */
const looseWorth = 4;

/**
 * Keeps counts at a bounded size: the terms that most product videos show, and among equals those that stand where
 * names stand. What a day loses so was watched for and did not come, or was seen once and badly.
 */
export function trimCounts(counts: Counts, mostTerms: number): void {
  for (const [key, { loose, named, ordinary }] of counts.terms)
    if (loose + named + ordinary === 0) counts.terms.delete(key);
  if (counts.terms.size <= mostTerms) return;
  const ranked = [...counts.terms].sort(([a, one], [b, other]) => worthOf(other) - worthOf(one) || (a < b ? -1 : 1));
  counts.terms = new Map(ranked.slice(0, mostTerms));
}

function worthOf({ loose, named, shape }: TermCount): number {
  const signs = shape.reduce((sum, videos) => sum + videos, 0);
  return looseWorth * loose + named + signs / (1 + (loose + named) * shape.length);
}
