import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

/** How well a page could be read; `found` is what was there, `read` what became a signal. */
export const healthSchema = z.object({
  found: count,
  read: count,
  /** Cards that were there, but whose video is named nowhere in the document. */
  unidentified: count,
  /** What stood there and could not be understood, by reason. */
  unread: z.record(z.string().check(z.maxLength(60)), count),
  bySource: z.object({ tap: count, embedded: count, card: count }),
});
export type Health = z.infer<typeof healthSchema>;

export const noHealth: Health = {
  found: 0,
  read: 0,
  unidentified: 0,
  unread: {},
  bySource: { tap: 0, embedded: 0, card: 0 },
};

/** Whether there is nothing to tell. */
export const isNoHealth = ({ found, read, unread }: Health): boolean =>
  found === 0 && read === 0 && Object.keys(unread).length === 0;

export const addHealth = (a: Health, b: Health): Health => ({
  found: a.found + b.found,
  read: a.read + b.read,
  unidentified: a.unidentified + b.unidentified,
  unread: addCounts(a.unread, b.unread),
  bySource: {
    tap: a.bySource.tap + b.bySource.tap,
    embedded: a.bySource.embedded + b.bySource.embedded,
    card: a.bySource.card + b.bySource.card,
  },
});

export function addCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const sum = { ...a };
  for (const [reason, times] of Object.entries(b)) sum[reason] = (sum[reason] ?? 0) + times;
  return sum;
}
