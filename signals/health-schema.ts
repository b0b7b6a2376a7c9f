import * as z from 'zod/mini';
import type { Health } from './health';

const count = z.int().check(z.nonnegative());
const name = z.string().check(z.maxLength(60));

/** The door for what a tab says about its reading; the page could have forged it. */
export const healthSchema = z.object({
  found: count,
  read: count,
  /** Below zero where cards that were counted so were named later. */
  unidentified: z.int(),
  unread: z.record(name, count),
  bySource: z.object({ tap: count, embedded: count, card: count }),
  fields: z.record(name, z.partialRecord(z.enum(['tap', 'embedded', 'card', 'unread', 'absent']), count)),
  shapes: z.array(z.string().check(z.maxLength(700))).check(z.maxLength(10)),
}) satisfies z.ZodMiniType<Health>;
