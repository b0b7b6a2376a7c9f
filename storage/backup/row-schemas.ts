import * as z from 'zod/mini';
import { healthSchema } from '../../signals/health-schema';
import { signalSchema, surfaceSchema, videoIdSchema } from '../../signals/signal-schema';
import { longestLabel, longestNote, mostLabels } from '../../trends/remark-texts';
import { stages } from '../../trends/score/stage';
import type { BackupRows, BackupType } from './backup-line';
import { factSchemas } from './fact-schemas';
import { count, day, moment, productId, slug, slugs, text, word } from './field-schemas';

const pools = z.array(z.number()).check(z.maxLength(20));
const { shape } = signalSchema;

const place = { day, observerId: text(60), surface: surfaceSchema, market: word, account: word };
const price = z.object({ price: z.number().check(z.positive()), currency: text(3) });
const own = z.object({
  name: text(200),
  words: z.array(text(200)).check(z.maxLength(30)),
  excludes: z.array(text(200)).check(z.maxLength(30)),
  parent: z.optional(slug),
});
const source = z.enum(['tap', 'embedded', 'card']);

const state = z.object({
  ...{ pools, long: z.number(), day, hi: z.number(), lo: z.number(), top: z.number(), bot: z.number() },
  ...{ topDay: day, stage: z.enum(stages), closedDay: day },
});
const exposureState = z.object({ pools, long: z.number(), opening: z.number(), day, enough: z.boolean() });

const looked = z.object({
  ...{ at: moment, day, stage: z.optional(z.enum(stages)), score: z.optional(z.number()) },
  ...{ band: z.optional(z.number()), sellersOfDay: count },
});
/** All that an observation file says of an item: its scores are made anew. */
export const itemMoments = z.object({ itemId: slug, firstSeenAt: moment, lastSeenAt: moment });

/** Each row of a file that anybody may have made. Every field of a row stands here, or the compiler complains. */
export const rowSchemas = {
  standing: z.object({
    id: z.literal('standing'),
    observerId: text(60),
    salt: text(60),
    lastDay: day,
    exposure: z.optional(exposureState),
    formulaVersion: z.int(),
    catalogueVersion: z.optional(moment),
    itemsChangedAt: z.optional(moment),
    itemsAppliedAt: z.optional(moment),
    recentBatches: z.array(word).check(z.maxLength(100)),
  }),
  choice: z.object({
    itemId: slug,
    own: z.optional(own),
    mergedInto: z.optional(slug),
    isDismissed: z.optional(z.boolean()),
    name: z.optional(word),
    changedAt: moment,
  }),
  remark: z.object({
    itemId: slug,
    followedAt: z.optional(moment),
    note: z.optional(text(longestNote)),
    labels: z.optional(z.array(text(longestLabel)).check(z.maxLength(mostLabels))),
    changedAt: moment,
    looked: z.optional(looked),
  }),
  bucket: z.object({ itemId: slug, ...place, sightings: count, carts: count }),
  exposure: z.object({ ...place, videos: count, products: count }),
  sighting: z.object({ ...place, videoId: videoIdSchema, counted: z.boolean(), itemIds: slugs, hasCart: z.boolean() }),
  video: z.object({
    ...{ videoId: shape.videoId, kind: shape.kind, author: shape.author, authorName: shape.authorName },
    ...{ followers: shape.followers, authorSells: shape.authorSells, authorVerified: shape.authorVerified },
    ...{ caption: shape.caption, hashtags: shape.hashtags, uploadedAt: shape.uploadedAt, origin: shape.origin },
    ...{ language: shape.language, isShopVideo: shape.isShopVideo, isAd: shape.isAd, music: shape.music },
    ...{ isPaidPartnership: shape.isPaidPartnership, isAiMade: shape.isAiMade },
    durationSeconds: shape.durationSeconds,
    mentions: z.optional(shape.mentions),
    sources: z.record(text(40), source),
    isProduct: z.boolean(),
    itemIds: slugs,
    hasCart: z.boolean(),
    captionPrice: z.optional(price),
    views: shape.views,
    firstSeenAt: moment,
    lastSeenAt: moment,
  }),
  cart: z.object({
    videoId: videoIdSchema,
    cartId: word,
    destination: word,
    productId: z.optional(productId),
    title: z.optional(text(500)),
    price: z.optional(z.number()),
    currency: z.optional(text(3)),
    seller: z.optional(text(200)),
  }),
  observation: z.object({
    ...{ videoId: shape.videoId, steps: shape.steps, views: shape.views, likes: shape.likes },
    ...{ comments: shape.comments, shares: shape.shares, saves: shape.saves, reposts: shape.reposts },
    observerId: text(60),
    seenAt: moment,
    source,
    sources: z.optional(z.partialRecord(z.enum(['views', 'likes', 'comments', 'shares', 'saves', 'reposts']), source)),
  }),
  item: z.object({
    itemId: slug,
    state,
    rank: z.number(),
    line: z.array(z.number()).check(z.maxLength(200)),
    firstSeenAt: moment,
    lastSeenAt: moment,
  }),
  seller: z.object({
    itemId: slug,
    author: shape.author,
    firstDay: day,
    lastDay: day,
    days: z.array(day).check(z.maxLength(60)),
  }),
  ...factSchemas,
  health: z.extend(healthSchema, { day, pageKind: word, lastReadAt: z.optional(moment) }),
} satisfies { [T in BackupType]: z.ZodMiniType<BackupRows[T]> & { shape: Record<keyof BackupRows[T], unknown> } };
