import * as z from 'zod/mini';
import { observationFormat } from '../exports/observation-line';
import { backupFormat } from './backup-line';
import { moment, word } from './field-schemas';
import { RefusedFile } from './refused-file';

const head = z.object({
  type: z.literal('header'),
  format: z.enum([backupFormat.format, observationFormat.format]),
  version: z.int(),
});
const header = z.extend(head, {
  appVersion: word,
  madeAt: moment,
  databaseVersion: z.optional(z.int()),
  observerId: z.optional(word),
  handles: z.optional(z.enum(['plain', 'hashed'])),
});
export type FileHeader = z.infer<typeof header>;

/** The first line of a file of ours. @throws RefusedFile */
export function headerOf(parsed: unknown): FileHeader {
  const known = head.safeParse(parsed);
  if (!known.success) throw new RefusedFile('not-ours');
  const newest = known.data.format === backupFormat.format ? backupFormat.version : observationFormat.version;
  if (known.data.version > newest) throw new RefusedFile('newer');
  const { data } = header.safeParse(parsed);
  if (!data) throw new RefusedFile('damaged', '1');
  return data;
}
