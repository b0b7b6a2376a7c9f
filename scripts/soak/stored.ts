import * as z from 'zod/mini';
import { cartSchema, signalSchema, surfaceSchema } from '../../signals/signal-schema';
import { type Database, openDatabase } from '../../storage/database';

const moment = z.int().check(z.positive());
const count = z.int().check(z.nonnegative());
const shape = signalSchema.shape;
const market = z.string().check(z.maxLength(20));

const rows = {
  videos: z.object({
    ...z.partial(signalSchema).shape,
    videoId: shape.videoId,
    author: shape.author,
    sources: z.record(z.string(), z.enum(['tap', 'embedded', 'card'])),
    itemIds: z.array(z.string()),
    firstSeenAt: moment,
    lastSeenAt: moment,
  }),
  observations: z.object({
    ...z.partial(signalSchema).shape,
    videoId: shape.videoId,
    observerId: z.string(),
    seenAt: moment,
  }),
  sightings: z.object({ videoId: shape.videoId, day: z.int(), surface: surfaceSchema, market }),
  exposure: z.object({ day: z.int(), surface: surfaceSchema, videos: count, products: count, market }),
  carts: z.object({
    videoId: shape.videoId,
    cartId: z.string(),
    destination: z.string().check(z.maxLength(40)),
    productId: cartSchema.shape.productId,
    price: z.optional(z.number().check(z.positive())),
  }),
  products: z.object({
    productId: z.string().check(z.regex(/^\d{1,24}$/)),
    price: z.optional(z.number().check(z.positive())),
    sold: z.optional(count),
    rating: z.optional(z.number().check(z.gte(0), z.lte(5))),
    seenAt: moment,
  }),
  hashtagLooks: z.object({
    tag: z.string().check(z.minLength(1), z.maxLength(200)),
    views: z.optional(count),
    videos: z.optional(count),
    seenAt: moment,
  }),
  authors: z.object({ handle: shape.author, followers: z.optional(count), seenAt: moment }),
} satisfies Partial<Record<keyof Database, z.ZodMiniType>>;

let databases = 0;

/** Does something with an empty database. @throws where a row that is in it afterwards is not valid */
export async function mustStoreValidRows(write: (database: Database) => Promise<unknown>): Promise<void> {
  databases += 1;
  const database = openDatabase(`soak-${databases}`);
  try {
    await write(database);
    for (const [table, schema] of Object.entries(rows)) z.array(schema).parse(await database.table(table).toArray());
  } finally {
    await database.delete();
  }
}
