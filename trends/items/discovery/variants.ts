import type { Group } from './group-terms';
import type { Counts } from './term-counts';
import { termKey } from './term-key';

const fewestVideos = 2;
const mostVariants = 6;

/**
 * Longer writings that hold a thing's name whole and that too few people use to weigh anything ("pop it ball"). They
 * show a person how the word is used; they do not widen what it finds.
 */
export function variantsOf(counts: Counts, groups: readonly Group[]): Map<Group, string[]> {
  const named = new Map(groups.flatMap((group) => [...group.kin].map(({ key }) => [key, group] as const)));
  const variants = new Map<Group, string[]>();
  for (const [key, { loose, named: known, writings }] of counts.terms) {
    if (loose + known < fewestVideos || named.has(key)) continue;
    const [writing = ''] = writings.keys();
    const group = holderOf(writing.split(' '), named);
    const found = group && (variants.get(group) ?? []);
    if (found && found.length < mostVariants) variants.set(group, [...found, writing]);
  }
  return variants;
}

function holderOf(words: readonly string[], named: Map<string, Group>): Group | undefined {
  for (let length = words.length - 1; length >= 1; length -= 1) {
    const [start, end] = [words.slice(0, length), words.slice(-length)];
    const group = named.get(termKey(end.join(''))) ?? named.get(termKey(start.join('')));
    if (group) return group;
  }
  return undefined;
}
