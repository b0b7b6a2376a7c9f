import { addStems, enoughShared, kinOf, noStems, type Stems } from './kin';
import type { Sighting } from './term-counts';
import { fewestCreators, type WeighedTerm } from './weigh-terms';

/** Terms that mean one thing, and the videos it was found by. */
export interface Group {
  /** The founder first. */
  terms: WeighedTerm[];
  /** By its words, rather than by the videos it shares. */
  kin: Set<WeighedTerm>;
  sightings: Map<string, Sighting>;
}

/** What a person decided, by the keys of terms. */
export interface Decisions {
  dismissed: ReadonlySet<string>;
  /** The key of a thing that is another: of which. */
  merged: ReadonlyMap<string, string>;
}

/** So many videos in common make words of two languages one thing. */
const enoughSharedAbroad = 0.2;
/** A term keeps so many of its videos to itself, or it goes with another thing. */
const ownShare = 0.45;

interface Grouping {
  groups: Group[];
  ofVideo: Map<string, Group>;
  stems: Stems<Group>;
}

/**
 * Goes through the terms from the heaviest: each either founds a thing with the videos that are still free, or belongs
 * to a thing by its words ("lash clusters" to "lashes") or its videos. It costs the terms and their samples, no pairs.
 * What was dismissed founds its thing first and takes its videos along, so that it does not return by another word.
 */
export function groupTerms(terms: readonly WeighedTerm[], { dismissed, merged }: Decisions): Group[] {
  const grouping: Grouping = { groups: [], ofVideo: new Map(), stems: noStems() };
  const targets = new Set(merged.values());
  const isDecided = ({ key }: WeighedTerm) => dismissed.has(key) || targets.has(key);
  for (const term of terms.filter(isDecided)) join(grouping, found(grouping), term, true);
  for (const term of terms) if (!isDecided(term)) place(grouping, term, merged.get(term.key));
  return grouping.groups.filter(({ terms: [founder] }) => founder && !dismissed.has(founder.key));
}

function found({ groups }: Grouping): Group {
  const group: Group = { terms: [], kin: new Set(), sightings: new Map() };
  groups.push(group);
  return group;
}

function place(grouping: Grouping, term: WeighedTerm, target: string | undefined): void {
  const { sample } = term.count;
  const shared = sharedVideos(sample, grouping.ofVideo);
  const decided = target === undefined ? undefined : grouping.stems.whole.get(target);
  const kin = decided ?? kinOf(term, grouping.stems, (group) => (shared.get(group) ?? 0) / sample.length);
  const [most, videos] = mostOf(shared);
  const free = sample.length - [...shared.values()].reduce((sum, count) => sum + count, 0);
  if (kin) join(grouping, kin, term, true);
  else if (most && videos >= sharedBetween(term, most) * sample.length) join(grouping, most, term, false);
  else if (free >= fewestCreators && free >= ownShare * sample.length) join(grouping, found(grouping), term, true);
}

/** Whoever writes a thing in two languages mostly means one; in one language it may be two things of a kind. */
const sharedBetween = ({ language }: WeighedTerm, { terms }: Group) =>
  terms.some((term) => term.language === language) ? enoughShared : enoughSharedAbroad;

function sharedVideos(sample: readonly Sighting[], ofVideo: Map<string, Group>): Map<Group, number> {
  const shared = new Map<Group, number>();
  for (const { videoId } of sample) {
    const group = ofVideo.get(videoId);
    if (group) shared.set(group, (shared.get(group) ?? 0) + 1);
  }
  return shared;
}

const mostOf = (shared: Map<Group, number>): [Group | undefined, number] =>
  [...shared].reduce<[Group | undefined, number]>((best, next) => (next[1] > best[1] ? next : best), [undefined, 0]);

function join({ ofVideo, stems }: Grouping, group: Group, term: WeighedTerm, isKin: boolean): void {
  group.terms.push(term);
  if (isKin) group.kin.add(term);
  for (const sighting of term.count.sample) {
    if (ofVideo.has(sighting.videoId)) continue;
    ofVideo.set(sighting.videoId, group);
    group.sightings.set(sighting.videoId, sighting);
  }
  addStems(stems, term.key, group);
}
