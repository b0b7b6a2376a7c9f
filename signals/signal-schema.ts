import * as z from 'zod/mini';
import { countNames, type SeenSignal, type Signal } from './signal';

const count = z.int().check(z.nonnegative());
const text = (most: number) => z.string().check(z.maxLength(most));
const yes = z.optional(z.boolean());
const region = z.optional(z.string().check(z.regex(/^[A-Z]{2}$/)));

export const surfaceSchema = z.enum(['feed', 'shelf', 'opened']);
const sourceSchema = z.enum(['tap', 'embedded', 'card']);
export const videoIdSchema = z.string().check(z.regex(/^\d{15,21}$/));
const handleSchema = z.string().check(z.regex(/^[\w.-]{1,100}$/));
const countSchemas = Object.fromEntries(countNames.map((name) => [name, z.optional(count)])) as Record<
  (typeof countNames)[number],
  z.ZodMiniOptional<typeof count>
>;

export const cartSchema = z.object({
  productId: z.optional(z.string().check(z.regex(/^\d{1,24}$/))),
  title: z.optional(text(500)),
  seller: z.optional(text(200)),
  source: z.optional(text(40)),
  platform: z.optional(z.number()),
  address: z.optional(text(2000)),
  written: z.optional(text(40)),
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  isLink: yes,
});

/** The door through which signals come from TikTok's page, whose scripts could have forged them. */
export const signalSchema = z.object({
  videoId: videoIdSchema,
  kind: z.enum(['video', 'photo']),
  author: handleSchema,
  authorName: z.optional(text(200)),
  authorSells: yes,
  authorVerified: yes,
  caption: z.optional(text(5000)),
  hashtags: z.array(text(200)).check(z.maxLength(100)),
  mentions: z.array(handleSchema).check(z.maxLength(50)),
  ...countSchemas,
  steps: z.optional(z.partialRecord(z.enum(countNames), z.int().check(z.positive()))),
  uploadedAt: z.optional(z.int().check(z.positive())),
  durationSeconds: z.optional(z.number().check(z.positive())),
  music: z.optional(
    z.object({ musicId: z.optional(text(40)), title: z.optional(text(300)), author: z.optional(text(200)) }),
  ),
  market: region,
  origin: region,
  language: z.optional(text(20)),
  isShopVideo: yes,
  isAd: yes,
  isPaidPartnership: yes,
  isAiMade: yes,
  carts: z.array(cartSchema).check(z.maxLength(50)),
  source: sourceSchema,
  sources: z.optional(z.record(z.string().check(z.maxLength(40)), sourceSchema)),
  surface: surfaceSchema,
  tag: z.optional(text(200)),
}) satisfies z.ZodMiniType<Signal>;

export const seenSignalSchema = z.extend(signalSchema, {
  seenAt: z.int().check(z.positive()),
}) satisfies z.ZodMiniType<SeenSignal>;
