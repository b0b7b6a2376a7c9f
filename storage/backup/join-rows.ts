import { isHashed } from '../exports/hidden-handles';
import type { Author, Product } from '../fact-rows';
import type { Seller, Video, VideoCart } from '../rows';
import type { BackupRows, BackupType } from './backup-line';
import { atLeast, canonical, greater, joinFields } from './greater';

/** Types of rows that are facts, and so the same whoever merges them; the rest is one browser's own. */
export type FactType = Exclude<BackupType, 'standing' | 'choice' | 'remark' | 'item' | 'health'>;

/**
 * What two rows of one key say together. Whatever the order in which rows are joined, and however often, the same comes
 * out: no join asks which of them was here first.
 */
export const joins: { [T in FactType]: (a: BackupRows[T], b: BackupRows[T]) => BackupRows[T] } = {
  bucket: joinFields,
  exposure: joinFields,
  sighting: joinFields,
  observation: joinFields,
  productLook: joinFields,
  hashtagLook: joinFields,
  video: joinVideos,
  cart: joinCarts,
  seller: joinSellers,
  product: joinProducts,
  author: joinAuthors,
};

const exactness = ['card', 'embedded', 'tap'];

/** Value by value the more exact source stands; of two equally exact ones the longer text and the larger count. */
function joinVideos(a: Video, b: Video): Video {
  const joined: Video = { ...joinFields(a, b), firstSeenAt: Math.min(a.firstSeenAt, b.firstSeenAt), sources: {} };
  for (const name of Object.keys({ ...a.sources, ...b.sources })) {
    const [mine, theirs] = [exactnessOf(a, name), exactnessOf(b, name)];
    if (mine !== theirs) Reflect.set(joined, name, Reflect.get(mine > theirs ? a : b, name));
    const source = mine > theirs ? a.sources[name] : b.sources[name];
    if (source) joined.sources[name] = source;
  }
  // Nobody can say whose hash it is, so a handle in clear stands.
  if (isHashed(a.author) !== isHashed(b.author)) joined.author = isHashed(a.author) ? b.author : a.author;
  return joined;
}

const exactnessOf = (row: Video, name: string) => exactness.indexOf(row.sources[name] ?? '');

/** What a file with hashed names says where names stand counts for less than anybody who says them in clear. */
export function withoutHashedSources(video: Video): Video {
  if (!isHashed(video.author)) return video;
  const { caption: _caption, mentions: _mentions, music: _music, ...sources } = video.sources;
  return { ...video, sources };
}

function joinCarts(a: VideoCart, b: VideoCart): VideoCart {
  return { ...joinFields(a, b), destination: placeOf(a, b) };
}

/** A list names more places `other` than a page does. */
type Placed = Pick<VideoCart, 'destination'>;
const placeOf = (a: Placed, b: Placed): string =>
  [a.destination, b.destination]
    .filter((place) => place !== 'other')
    .reduce((one: string | undefined, two) => greater(one, two), undefined) ?? 'other';

const keptDays = 28;

function joinSellers(a: Seller, b: Seller): Seller {
  const lastDay = Math.max(a.lastDay, b.lastDay);
  const days = [...new Set([...a.days, ...b.days])].filter((day) => day > lastDay - keptDays).toSorted((x, y) => x - y);
  return { ...a, firstDay: Math.min(a.firstDay, b.firstDay), lastDay, days };
}

const together = [
  ['price', 'highestPrice', 'originalPrice', 'currency'],
  ['sold', 'soldStep'],
  ['reviews', 'rating'],
] as const;

/** Prices and sales are the later row's here, and those of the latest look once all looks are there. */
function joinProducts(a: Product, b: Product): Product {
  const [early, late] = atLeast(b, a, 'seenAt') ? [a, b] : [b, a];
  const joined: Product = { ...joinFields(a, b), destination: placeOf(a, b) };
  for (const names of together) {
    const from = late[names[0]] === undefined ? early : late;
    for (const name of names) Object.assign(joined, { [name]: from[name] });
  }
  return joined;
}

/** A profile says all of itself, so that a link that is gone is gone. */
function joinAuthors(a: Author, b: Author): Author {
  const late = atLeast(b, a, 'seenAt') ? b : a;
  return { ...joinFields(a, b), link: late.link };
}

/** What is made anew after a merge, as this person counts. */
const derived: Partial<Record<FactType, string[]>> = {
  sighting: ['counted', 'itemIds', 'hasCart'],
  video: ['itemIds'],
  product: ['itemIds', ...together[0], ...together[1]],
};

/** Whether a row says what another one says, but for what follows from other rows. */
export function isSameFact(type: FactType, a: object, b: object): boolean {
  const facts = (row: object) =>
    canonical(Object.fromEntries(Object.entries(row).filter(([name]) => !derived[type]?.includes(name))));
  return facts(a) === facts(b);
}
