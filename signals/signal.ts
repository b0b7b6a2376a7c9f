import * as z from 'zod/mini';

/** `feed` and `shelf` are browsed, so they count as exposure; `opened` was asked for, so it never does. */
export const surfaceSchema = z.enum(['feed', 'shelf', 'opened']);
export type Surface = z.infer<typeof surfaceSchema>;

/** Where a value was read: a list that TikTok fetched, the JSON inside the page, or the card on screen. */
const sourceSchema = z.enum(['tap', 'embedded', 'card']);
export type Source = z.infer<typeof sourceSchema>;

const count = z.optional(z.int().check(z.nonnegative()));
const text = (most: number) => z.string().check(z.maxLength(most));

export const videoIdSchema = z.string().check(z.regex(/^\d{15,21}$/));

export const cartSchema = z.object({
  /** Slug of the place the cart leads to, e.g. `tiktok-shop`, `shopify`, `amazon`, `other`. */
  destination: text(40),
  /** Whole digits as text: product ids do not fit into a number. */
  productId: z.optional(z.string().check(z.regex(/^\d{1,24}$/))),
  title: z.optional(text(500)),
  /** In whole currency units (8.99), only together with `currency`. */
  price: z.optional(z.number().check(z.positive())),
  /** ISO 4217, e.g. `GBP`. */
  currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
  seller: z.optional(text(200)),
});
export type Cart = z.infer<typeof cartSchema>;

/** What the page said once about one video. Missing means that the page did not say. */
export const signalSchema = z.object({
  videoId: videoIdSchema,
  kind: z.enum(['video', 'photo']),
  /** Handle without `@`. */
  author: text(100),
  authorName: z.optional(text(200)),
  followers: count,
  /** TikTok marks the author as a shop seller. */
  authorSells: z.optional(z.boolean()),
  caption: z.optional(text(5000)),
  /** Without `#`, lower case, each once. */
  hashtags: z.array(text(200)).check(z.maxLength(100)),
  views: count,
  likes: count,
  comments: count,
  shares: count,
  saves: count,
  /** Epoch milliseconds. */
  uploadedAt: z.optional(z.int().check(z.positive())),
  /** The viewer's region, ISO 3166 two letters. */
  market: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Where the video was made, ISO 3166 two letters. */
  origin: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  /** Language of the caption as TikTok names it, e.g. `en`. */
  language: z.optional(text(20)),
  /** TikTok marks it as a shop video, even where the product is unknown. */
  isShopVideo: z.optional(z.boolean()),
  isAd: z.optional(z.boolean()),
  carts: z.array(cartSchema).check(z.maxLength(50)),
  source: sourceSchema,
  surface: surfaceSchema,
});
export type Signal = z.infer<typeof signalSchema>;

/** A signal of a video that was really in view, with the moment (epoch milliseconds) at which it was. */
export const seenSignalSchema = z.extend(signalSchema, { seenAt: z.int().check(z.positive()) });
export type SeenSignal = z.infer<typeof seenSignalSchema>;

export const videoUrl = ({ author, videoId, kind }: Pick<Signal, 'author' | 'videoId' | 'kind'>) =>
  `https://www.tiktok.com/@${author}/${kind}/${videoId}`;
