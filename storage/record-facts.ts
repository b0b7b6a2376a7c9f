import type { AuthorFact, Facts, ProductFact } from '../signals/facts/fact';
import { noHealth } from '../signals/health';
import { localDay } from '../trends/calendar';
import type { Database } from './database';
import { readRecogniser } from './recogniser';
import { addItems, itemsNamed } from './record-carts';
import { recordHashtags } from './record-hashtags';
import { recordHealth } from './record-health';
import { readProducts, recordProducts } from './record-products';
import { latestDay } from './standing';
import { Writing } from './writing';

/** More than this no page shows at once; a forged one shall not fill the disk. */
const mostProducts = 500;
const mostHashtags = 200;
const mostAuthors = 200;

/** Writes down what a page said besides videos, in one transaction; hearing the same again changes nothing. */
export function recordFacts(database: Database, said: Facts, now: number): Promise<void> {
  const facts = withinBounds(said);
  return database.transaction('rw', database.tables, async () => {
    await recordShop(database, facts.products);
    await recordHashtags(database, facts.hashtags);
    await recordAuthors(database, facts.authors);
    const { pageKind, unread, shapes } = facts;
    if (Object.keys(unread).length === 0) return;
    const day = latestDay(await database.standing.get('standing'), localDay(now));
    const writing = new Writing();
    await recordHealth(database, writing, day, { pageKind, seen: [], health: { ...noHealth, unread, shapes } }, now);
    await writing.write();
  });
}

function withinBounds({ products, hashtags, authors, unread, ...rest }: Facts): Facts {
  const isTooMuch = products.length > mostProducts || hashtags.length > mostHashtags || authors.length > mostAuthors;
  return {
    ...rest,
    products: products.slice(0, mostProducts),
    hashtags: hashtags.slice(0, mostHashtags),
    authors: authors.slice(0, mostAuthors),
    unread: isTooMuch ? { ...unread, 'too-much': (unread['too-much'] ?? 0) + 1 } : unread,
  };
}

/** Products of a shop, and what their titles say of the videos that were seen to carry them. */
async function recordShop(database: Database, said: ProductFact[]): Promise<void> {
  const recogniser = await readRecogniser(database);
  const products = await readProducts(
    database,
    said.map(({ productId }) => productId),
  );
  const writing = new Writing();
  const labelled = said.map((product) => ({ ...product, itemIds: itemsNamed(product.title, recogniser) }));
  recordProducts(database, writing, products, labelled);
  const carts = await database.carts
    .where('productId')
    .anyOf([...products.keys()])
    .toArray();
  const videos = await database.videos.bulkGet([...new Set(carts.map(({ videoId }) => videoId))]);
  const known = new Map(videos.flatMap((video) => (video ? [[video.videoId, video]] : [])));
  writing.add(database.videos, addItems({ carts, products, videos: known }, recogniser));
  const named = carts.map((cart) => {
    const { destination, title } = products.get(cart.cartId) ?? cart;
    return { ...cart, destination, title: cart.title ?? title };
  });
  writing.add(database.carts, named);
  await writing.write();
}

async function recordAuthors(database: Database, authors: AuthorFact[]): Promise<void> {
  const rows = authors.map((author) => ({ ...author, handle: author.handle.toLowerCase() }));
  const before = await database.authors.bulkGet(rows.map(({ handle }) => handle));
  await database.authors.bulkPut(rows.map((author, index) => mergeAuthor(before[index], author)));
}

/** A profile says all of itself: a link that is gone is gone. Followers it may fail to show. */
function mergeAuthor(before: AuthorFact | undefined, author: AuthorFact): AuthorFact {
  if (!before) return author;
  const [early, late] = author.seenAt >= before.seenAt ? [before, author] : [author, before];
  const { followers, followersStep } = late.followers === undefined ? early : late;
  return { ...late, name: late.name ?? early.name, sells: late.sells ?? early.sells, followers, followersStep };
}
