import { z } from 'zod';

/** A caption or a product title; what people labelled by hand is there only where somebody did. */
const rowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  kind: z.enum(['caption', 'title']).default('caption'),
  text: z.string(),
  hashtags: z.array(z.string()).nullish(),
  lang: z.string().nullish(),
  source: z.string().nullish(),
  repo: z.string().nullish(),
  isProduct: z.boolean().nullish(),
  items: z.array(z.string()).nullish(),
});
export type Row = z.infer<typeof rowSchema>;

/** @throws Error that says in one line what is wrong with it */
export function rowIn(line: string): Row {
  const parsed = rowSchema.safeParse(JSON.parse(line));
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new Error(`${first?.path.join('.') || 'the row'}: ${first?.message ?? 'not understood'}`);
}
