import * as z from 'zod/mini';

/** A field we can do without: missing, `null` or reshaped, it is `undefined` and the row is still read. */
export const loose = <S extends z.core.$ZodType>(schema: S) => z.catch(z.optional(schema), undefined);

export const looseText = loose(z.string());
/** Whatever stands there; judged by the one who uses it. */
export const anything = z.optional(z.unknown());
/** A handle goes into addresses that we build, so nothing else may hide in it. */
export const handleSchema = z.string().check(z.regex(/^[\w.-]{1,100}$/));

/** TikTok writes yes as `true` or 1, no as `false` or 0; where none of them stands it did not say. */
export function anyOf(...flags: unknown[]): boolean | undefined {
  const said = flags.filter((flag) => typeof flag === 'boolean' || typeof flag === 'number');
  return said.length > 0 ? said.some(Boolean) : undefined;
}
