export type Value = string | number | boolean | string[];

/** One video, product, hashtag or profile as somebody read it: whoever reads, two readings can be laid side by side. */
export interface Entry {
  id: string;
  /** By field; missing is what was not said. */
  values: Record<string, Value>;
  /** By field: by how much a count may be off through rounding (± half of it). Missing is exact. */
  steps: Record<string, number>;
}

export const videoFields = [
  ...['author', 'authorName', 'followers', 'verified', 'seller mark'],
  ...['caption', 'hashtags', 'mentions'],
  ...['views', 'likes', 'comments', 'shares', 'saves', 'reposts'],
  ...['uploadedAt', 'duration', 'music id', 'music title', 'origin', 'language'],
  ...['ad', 'paid partnership', 'AI-made', 'carts'],
];

export const factFields = {
  product: [
    ...['title', 'destination', 'price', 'highest price', 'original price', 'currency'],
    ...['seller', 'seller id', 'sold', 'rating', 'reviews', 'category', 'market'],
  ],
  hashtag: ['views', 'videos'],
  profile: ['name', 'followers', 'verified', 'seller mark', 'link'],
};

/** Without what was not said: nothing, empty text, an empty list. */
export function entryOf(id: string, said: Record<string, unknown>, steps: Record<string, number> = {}): Entry {
  const values: Entry['values'] = {};
  for (const [field, value] of Object.entries(said)) if (isSaid(value)) values[field] = value;
  return { id, values, steps };
}

function isSaid(value: unknown): value is Value {
  if (Array.isArray(value)) return value.length > 0;
  if (typeof value === 'string') return value.trim() !== '';
  return typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
