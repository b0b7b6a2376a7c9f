import type { ItemCreator } from './creators';
import type { EvidenceVideo } from './evidence-video';
import type { HashtagSpeed } from './hashtag-totals';
import type { PostedDates } from './posted-dates';
import type { PriceSummary } from './price-summary';
import type { RelativeGrowth } from './relative';
import type { Saturation } from './saturation';
import type { ItemSpeed } from './video-speed';

/** What speaks for and against an item beside its score. */
export interface ItemEvidence {
  posted: PostedDates;
  saturation: Saturation;
  prices: (PriceSummary & { against?: 'cheaper' | 'usual' | 'dearer' })[];
  creators: ItemCreator[];
  /** Views an hour of its videos that were looked at more than once. */
  speed?: ItemSpeed;
  /** Against the item above it, named by `category`. */
  relative?: RelativeGrowth & { category: string };
  /** The videos in which it was seen last, latest first. */
  videos: EvidenceVideo[];
  hashtags: (HashtagSpeed & { disagreement?: 'feed-up-tag-down' | 'feed-down-tag-up' })[];
}
