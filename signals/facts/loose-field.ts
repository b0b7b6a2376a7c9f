import * as z from 'zod/mini';

/** A field we can do without: missing, `null` or reshaped, it is `undefined` and the rest is still read. */
const loose = <S extends z.core.$ZodType>(schema: S) => z.catch(z.optional(schema), undefined);

/** Whatever stands there; judged by the one who uses it. */
export const anything = z.optional(z.unknown());
export const looseText = loose(z.string());
export const part = <S extends z.core.$ZodShape>(shape: S) => loose(z.object(shape));

/** Ids of 16 digits and more were made text before the JSON was read; shorter ones may be numbers. */
export const id = z
  .pipe(
    z.union([z.string(), z.int()]),
    z.transform((value) => String(value)),
  )
  .check(z.regex(/^\d{1,24}$/));
export const looseId = loose(id);

/** What stands there as a text of people: trimmed, of bounded length, and missing where it is empty. */
export const said = (text: string | undefined, most: number): string | undefined =>
  text?.trim().slice(0, most) || undefined;

/** The first text of several places that says anything. */
export const firstSaid = (most: number, ...texts: (string | undefined)[]): string | undefined =>
  texts.map((text) => said(text, most)).find((text) => text !== undefined);

/** TikTok writes yes as `true` or 1, no as `false` or 0; where none of them stands it did not say. */
export function anyOf(...flags: unknown[]): boolean | undefined {
  const known = flags.filter((flag) => typeof flag === 'boolean' || typeof flag === 'number');
  return known.length > 0 ? known.some(Boolean) : undefined;
}
