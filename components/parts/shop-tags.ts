/** What a person changed in the shopping hashtags, by market; `*` is everywhere. */
export type TagEdits = Partial<Record<string, TagEdit>>;
export interface TagEdit {
  added: string[];
  removed: string[];
}

/** The hashtags that come with Trendcrest, by market. */
export type DefaultTags = ReadonlyMap<string, ReadonlySet<string>>;

export const everywhere = '*';
const longest = 100;

export interface ListedTag {
  tag: string;
  /** It stands in the list of everywhere. */
  isInherited: boolean;
}

/** What counts in a market: its own hashtags, then those of everywhere. */
export function tagsIn(market: string, defaults: DefaultTags, edits: TagEdits): ListedTag[] {
  const { added, removed } = edits[market] ?? { added: [], removed: [] };
  const own = [...added, ...(defaults.get(market) ?? [])];
  const inherited = market === everywhere ? [] : tagsIn(everywhere, defaults, edits).map(({ tag }) => tag);
  const listed = new Map([...inherited.map((tag) => [tag, true] as const), ...own.map((tag) => [tag, false] as const)]);
  return [...listed]
    .filter(([tag]) => added.includes(tag) || !removed.includes(tag))
    .map(([tag, isInherited]) => ({ tag, isInherited }))
    .toSorted((a, b) => Number(a.isInherited) - Number(b.isInherited) || a.tag.localeCompare(b.tag));
}

export type TagFault = 'letters' | 'long' | 'listed';

/** A hashtag as a page names it, from what a person typed, or why it is none. */
export function parseTag(text: string, listed: ListedTag[]): { tag: string } | { fault: TagFault } {
  const tag = text.trim().replace(/^#/, '').toLowerCase().normalize('NFC');
  if (!/^[\p{L}\p{M}\p{N}_]+$/u.test(tag)) return { fault: 'letters' };
  if (tag.length > longest) return { fault: 'long' };
  return listed.some((one) => one.tag === tag) ? { fault: 'listed' } : { tag };
}

/** One that was taken out is put back. */
export function withTag(edits: TagEdits, market: string, tag: string, defaults: DefaultTags): TagEdits {
  const { added, removed } = edits[market] ?? { added: [], removed: [] };
  const putBack = { ...edits, [market]: { added, removed: removed.filter((one) => one !== tag) } };
  const isListed = tagsIn(market, defaults, putBack).some((one) => one.tag === tag);
  return isListed ? putBack : { ...putBack, [market]: { added: [...added, tag], removed } };
}

export function withoutTag(edits: TagEdits, market: string, tag: string): TagEdits {
  const { added, removed } = edits[market] ?? { added: [], removed: [] };
  const isAdded = added.includes(tag);
  return {
    ...edits,
    [market]: { added: added.filter((one) => one !== tag), removed: isAdded ? removed : [...removed, tag] },
  };
}
