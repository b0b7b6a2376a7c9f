import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** A caption or a title; what people labelled by hand is there only where somebody did. */
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  kind: z.enum(['caption', 'title']).default('caption'),
  text: z.string(),
  hashtags: z.array(z.string()).nullish(),
  lang: z.string().nullish(),
  repo: z.string().nullish(),
  isProduct: z.boolean().nullish(),
  items: z.array(z.string()).nullish(),
});
export type Row = z.infer<typeof rowSchema>;

/** @throws Error that names the file and the line */
export function readRows(file: string): Row[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, index) => (line.trim() === '' ? [] : [rowIn(line, `${file}, line ${index + 1}`)]));
}

function rowIn(line: string, place: string): Row {
  try {
    return rowSchema.parse(JSON.parse(line));
  } catch {
    throw new Error(`${place} is no row`);
  }
}

/** What the recogniser reads of a row. */
export const describedBy = ({ kind, text, hashtags }: Row) =>
  kind === 'title' ? { titles: [text] } : { caption: text, hashtags: (hashtags ?? []).map((tag) => tag.toLowerCase()) };
