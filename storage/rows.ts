import type { PlacedCart } from '../signals/carts/place-cart';
import type { Price } from '../signals/carts/price';
import type { Health } from '../signals/health';
import type { CountName, Signal, Source, Surface } from '../signals/signal';
import type { ExposureState, ItemState } from '../trends/score/conveyor';
import type { PackedLine } from './packed-line';

/** What is known of one video, from whichever look said it best. */
export interface Video
  extends Pick<
    Signal,
    | 'videoId'
    | 'kind'
    | 'author'
    | 'authorName'
    | 'followers'
    | 'authorSells'
    | 'authorVerified'
    | 'caption'
    | 'hashtags'
    | 'uploadedAt'
    | 'origin'
    | 'language'
    | 'isShopVideo'
    | 'isAd'
    | 'isPaidPartnership'
    | 'isAiMade'
    | 'durationSeconds'
    | 'music'
  > {
  mentions?: string[];
  /** Who said each of these values. */
  sources: Record<string, Source>;
  isProduct: boolean;
  itemIds: string[];
  hasCart: boolean;
  /** The first price that the caption surely names; what the cart asks may be another. */
  captionPrice?: Price;
  /** Views at the last look that could read them. */
  views?: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

/** One look at a video's counters. */
export interface Observation extends Pick<Signal, 'videoId' | ShownCount | 'steps'> {
  observerId: string;
  seenAt: number;
  /** Who said the views, and with them the counts that `sources` does not name. */
  source: Source;
  sources?: Partial<Record<ShownCount, Source>>;
}

export type ShownCount = Exclude<CountName, 'followers'>;

/** A video seen on one local day; seeing it again that day on that surface changes nothing but what was recognised. */
export interface Sighting {
  observerId: string;
  day: number;
  videoId: string;
  surface: Surface;
  market: string;
  /** A salted hash, `signed-out` or `unknown`. */
  account: string;
  /** It entered `n` of its day: a product video on a discovery surface, not counted on another one that day. */
  counted: boolean;
  /** The items it was counted for. */
  itemIds: string[];
  /** A cart was known when it was last counted. */
  hasCart: boolean;
}

/** What was seen on one day, surface and market. */
export interface Exposure {
  day: number;
  observerId: string;
  surface: Surface;
  market: string;
  account: string;
  /** Distinct videos of any kind. */
  videos: number;
  /** Distinct product videos: `n` of the score. */
  products: number;
}

/** Distinct product videos that show an item on one day, surface and market: `k` of the score. */
export interface Bucket {
  itemId: string;
  day: number;
  observerId: string;
  surface: Surface;
  market: string;
  account: string;
  sightings: number;
  /** Those of them whose video carried a cart. */
  carts: number;
}

export interface Item {
  itemId: string;
  state: ItemState;
  /** `keptRank` when the item was last written; orders the list until the score is computed for the moment of looking. */
  rank: number;
  /** One point for each closed browsing day of the last 28. */
  line: PackedLine;
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface Seller {
  itemId: string;
  author: string;
  firstDay: number;
  lastDay: number;
  /** The days of the last 28 on which the author really showed the item, rising. */
  days: number[];
}

/** A cart on a video; `cartId` is the product id, or the destination where the product is unknown. */
export interface VideoCart extends PlacedCart {
  videoId: string;
  cartId: string;
}

/** How well one kind of page could be read on one day. */
export interface CaptureHealth extends Health {
  day: number;
  pageKind: string;
  /** Epoch milliseconds; missing while nothing was read. */
  lastReadAt?: number;
}

/** The one row of score state that belongs to no item. */
export interface Standing {
  id: 'standing';
  observerId: string;
  /** Random; keeps the hashes of the person's accounts from being those of any other machine. */
  salt: string;
  /** The latest local day on which anything was stored; days never run backwards. */
  lastDay: number;
  exposure?: ExposureState;
  formulaVersion: number;
  /** The catalogue with which the latest videos were recognised; missing until the background starts for the second time. */
  catalogueVersion?: number;
  /** When the person last changed what items are (epoch milliseconds), and the change that the stored past was counted with. */
  itemsChangedAt?: number;
  itemsAppliedAt?: number;
  /** The latest batches, so that one whose answer was lost counts once, even after midnight. */
  recentBatches: string[];
}
