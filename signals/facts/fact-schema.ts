import * as z from 'zod/mini';
import { cartSchema } from '../signal-schema';
import { mostFactCharacters } from '../tapped-list';
import type { ToldPage } from './fact';

export const mostTexts = 20;

const text = (most: number) => z.string().check(z.maxLength(most));

/** The door through which page facts come: TikTok's scripts could have forged all of it. */
export const factPageSchema = z.object({
  address: text(8000),
  language: z.optional(text(40)),
  market: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  viewerId: z.optional(z.string().check(z.regex(/^\d{1,24}$/))),
  texts: z.array(text(mostFactCharacters)).check(z.maxLength(mostTexts)),
  header: z.optional(z.object({ title: text(300), total: text(300), hint: z.optional(text(300)) })),
  saidAt: z.number().check(z.positive()),
  links: z.optional(z.array(cartSchema).check(z.maxLength(50))),
}) satisfies z.ZodMiniType<ToldPage>;
