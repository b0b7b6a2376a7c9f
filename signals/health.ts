import { type Signal, type Source, sourceOf } from './signal';

/** How well a page could be read; `found` is what was there, `read` what became a signal. */
export interface Health {
  found: number;
  read: number;
  /** Cards that were there, but whose video is named nowhere in the document. */
  unidentified: number;
  /** What stood there and could not be understood, by reason. */
  unread: Record<string, number>;
  bySource: Record<Source, number>;
  /** For each field, how many of the videos said it, by source, said it unreadably, or did not say it. */
  fields: Record<string, FieldHealth>;
  /** Keys and types of what was not understood, without any value. */
  shapes: string[];
}

export type FieldHealth = Partial<Record<Source | 'unread' | 'absent', number>>;

export const healthFields = [
  ...([
    'author',
    'caption',
    'hashtags',
    'views',
    'likes',
    'comments',
    'shares',
    'saves',
    'uploadedAt',
    'carts',
  ] as const),
  ...(['authorName', 'followers', 'mentions', 'reposts', 'durationSeconds', 'music', 'origin', 'language'] as const),
  ...(['authorSells', 'authorVerified', 'isShopVideo', 'isAd', 'isPaidPartnership', 'isAiMade'] as const),
];

export const noHealth: Health = {
  found: 0,
  read: 0,
  unidentified: 0,
  unread: {},
  bySource: { tap: 0, embedded: 0, card: 0 },
  fields: {},
  shapes: [],
};

const mostShapes = 5;

/** Whether there is nothing to tell. */
export const isNoHealth = ({ found, read, unread }: Health): boolean =>
  found === 0 && read === 0 && Object.keys(unread).length === 0;

export function addHealth(a: Health, b: Health): Health {
  return growHealth(structuredClone(a), b);
}

/** The same, into a sum that nobody else holds: each card that is seen is added to two of them. */
export function growHealth(
  sum: Health,
  { found, read, unidentified, unread, bySource, fields, shapes }: Health,
): Health {
  sum.found += found;
  sum.read += read;
  sum.unidentified += unidentified;
  growCounts(sum.unread, unread);
  growCounts(sum.bySource, bySource);
  for (const name of Object.keys(fields)) sum.fields[name] = growCounts(sum.fields[name] ?? {}, fields[name]);
  if (shapes.length > 0) sum.shapes = [...new Set([...sum.shapes, ...shapes])].slice(0, mostShapes);
  return sum;
}

export function addCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  return growCounts({ ...a }, b);
}

function growCounts(sum: Record<string, number>, more: Record<string, number> = {}): Record<string, number> {
  for (const [reason, times] of Object.entries(more)) sum[reason] = (sum[reason] ?? 0) + times;
  return sum;
}

/** What one video's signal says, and what on its card could not be understood (`views-notation`: the views). */
export function fieldsOf(signal: Signal, unread: string[]): Health['fields'] {
  return Object.fromEntries(
    healthFields.map((name) => {
      const value = signal[name] as { length?: number } | undefined;
      const isSaid = value !== undefined && value.length !== 0;
      const isUnread = unread.some((reason) => reason.startsWith(name.replace(/s$/, '')));
      return [name, { [isSaid ? sourceOf(signal, name) : isUnread ? 'unread' : 'absent']: 1 }];
    }),
  );
}
