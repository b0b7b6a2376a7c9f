import type { Choice } from '../choices';
import type { Author, HashtagLook, Product, ProductLook } from '../fact-rows';
import type { Bucket, Exposure, Item, Observation, Seller, Sighting, Video, VideoCart } from '../rows';

/** Rises when a reader of the version before would misread a file; new kinds of lines and fields do not count as that. */
export const observationFormat = { format: 'trendcrest-observations', version: 1 } as const;

/** The first line. Moments are epoch milliseconds, days local days since 1970-01-01. */
export interface HeaderLine {
  type: 'header';
  format: typeof observationFormat.format;
  version: number;
  appVersion: string;
  formulaVersion: number;
  catalogueVersion: number;
  /** The browser that wrote the file; what it was given by others keeps theirs. */
  observerId: string;
  madeAt: number;
  /** Of the clock whose days these are, e.g. `Europe/London`. */
  timeZone: string;
  /** First and last day of a part; missing where there was no bound. */
  fromDay?: number;
  toDay?: number;
  handles: 'plain' | 'hashed';
}

/** What a line of each type holds beside its `type`: a row as it is stored (docs/data-dictionary.md). */
export interface LineRows {
  choice: Choice;
  bucket: Bucket;
  exposure: Exposure;
  sighting: Sighting;
  video: Video;
  cart: VideoCart;
  observation: Observation;
  item: Pick<Item, 'itemId' | 'firstSeenAt' | 'lastSeenAt'>;
  seller: Seller;
  product: Product;
  productLook: ProductLook;
  hashtagLook: HashtagLook;
  author: Author;
}

export type LineType = keyof LineRows;

/** The last line: a file without it is cut off. */
export interface FooterLine {
  type: 'footer';
  /** Lines between the first and this one, by type. */
  counts: Partial<Record<LineType, number>>;
  /** Of all bytes before this line, in hex: what `head -n -1 FILE | sha256sum` says. */
  sha256: string;
}
