import type { Choice } from './choices';

/** As far as a chain of merges is followed. */
export const mostMerges = 5;

/** The length of a chain of merges, unless it comes back to where it was. */
export function followMerges(choices: ReadonlyMap<string, Choice>, from: string): number | 'circle' {
  const passed = new Set([from]);
  for (let at = from; ; ) {
    const next = choices.get(at)?.mergedInto;
    if (next === undefined) return passed.size - 1;
    if (passed.has(next)) return 'circle';
    passed.add(next);
    at = next;
  }
}
