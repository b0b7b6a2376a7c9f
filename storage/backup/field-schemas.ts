import * as z from 'zod/mini';

/** What fields of stored rows hold, whoever wrote them. */
export const text = (most: number) => z.string().check(z.maxLength(most));
export const word = text(60);
export const count = z.int().check(z.nonnegative());
export const moment = z.int().check(z.nonnegative());
/** Until the year 2243: a day beyond would stand for ever, since days never run backwards. */
export const day = z.int().check(z.nonnegative(), z.lte(100_000));
export const slug = text(200).check(z.minLength(1));
export const slugs = z.array(slug).check(z.maxLength(1_000));
export const productId = z.string().check(z.regex(/^\d{1,24}$/));
/** An item of the catalogue, an own one or a found one. */
export const itemId = z
  .string()
  .check(z.regex(/^(?:(?:own|found)-[\p{L}\p{M}\p{N}-]{1,120}|[a-z0-9]+(?:-[a-z0-9]+){0,9})$/u));
