import * as z from 'zod/mini';
import { count, moment, productId, slug, slugs, text, word } from './field-schemas';

const prices = {
  price: z.optional(z.number()),
  highestPrice: z.optional(z.number()),
  originalPrice: z.optional(z.number()),
  currency: z.optional(text(3)),
  sold: z.optional(count),
  soldStep: z.optional(z.number()),
};

/** Rows of what shops, hashtags and profiles say. */
export const factSchemas = {
  product: z.object({
    ...{ productId, destination: word, title: z.optional(text(500)), ...prices, itemIds: slugs },
    ...{ sellerId: z.optional(word), seller: z.optional(text(200)), category: z.optional(text(2_000)) },
    ...{ rating: z.optional(z.number()), reviews: z.optional(count), market: z.optional(word), seenAt: moment },
  }),
  productLook: z.object({ productId, ...prices, seenAt: moment }),
  hashtagLook: z.object({
    tag: slug,
    views: z.optional(count),
    viewsStep: z.optional(z.number()),
    videos: z.optional(count),
    videosStep: z.optional(z.number()),
    source: z.enum(['page', 'shown', 'window']),
    windowDays: z.optional(z.number()),
    rank: z.optional(z.number()),
    market: z.optional(word),
    seenAt: moment,
  }),
  author: z.object({
    handle: text(100),
    name: z.optional(text(300)),
    followers: z.optional(count),
    followersStep: z.optional(z.number()),
    sells: z.optional(z.boolean()),
    verified: z.optional(z.boolean()),
    link: z.optional(z.object({ destination: word, host: text(300) })),
    seenAt: moment,
  }),
};
