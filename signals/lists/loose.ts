import * as z from 'zod/mini';

/** A field we can do without: missing, `null` or reshaped, it is `undefined` and the row is still read. */
export const loose = <S extends z.core.$ZodType>(schema: S) => z.catch(z.optional(schema), undefined);

export const looseText = loose(z.string());
export const looseFlag = loose(z.union([z.boolean(), z.number()]));
/** Whatever stands there; judged by the one who uses it. */
export const anything = z.optional(z.unknown());
/** A handle goes into addresses that we build, so nothing else may hide in it. */
export const handleSchema = z.string().check(z.regex(/^[\w.-]{1,100}$/));

/** TikTok writes yes as `true` or 1; no one of them there is "it did not say". */
export function anyOf(...flags: (boolean | number | undefined)[]): boolean | undefined {
  const said = flags.filter((flag) => flag !== undefined);
  return said.length > 0 ? said.some(Boolean) : undefined;
}
