import { readCarts } from '../carts/read-carts';
import { hashtagsOf } from '../hashtags';
import type { Note, ReadingContext } from '../reading';
import type { Signal } from '../signal';
import { uploadedAt } from '../upload-time';
import { type CountName, exactCounts } from './exact-count';

/** A video as one generation of TikTok's JSON wrote it, under our names but not yet under our rules. */
export interface RawVideo
  extends Pick<Signal, 'videoId' | 'author' | 'authorName' | 'authorSells' | 'isShopVideo' | 'isAd'> {
  isPhoto: boolean;
  text?: string;
  /** Hashtags as TikTok lists them, apart from the text. */
  tags: string[];
  counts: Record<CountName, unknown[]>;
  createTime?: unknown;
  origin?: string;
  language?: string;
  anchors?: unknown;
}

/** Missing stays missing, and nothing leaves that `signalSchema` would refuse. */
export function makeSignal(raw: RawVideo, context: ReadingContext, note: Note): Signal {
  const { videoId, author, authorSells, isShopVideo, isAd, text } = raw;
  return {
    videoId,
    kind: raw.isPhoto ? 'photo' : 'video',
    author,
    authorName: raw.authorName?.slice(0, 200) || undefined,
    authorSells,
    caption: text?.slice(0, 5000) || undefined,
    hashtags: hashtagsOf(raw.tags, text),
    ...exactCounts(raw.counts, note),
    uploadedAt: uploadedAt(videoId, raw.createTime),
    market: context.market,
    origin: raw.origin && /^[A-Z]{2}$/.test(raw.origin) ? raw.origin : undefined,
    language: raw.language && /^(?!un$)[a-z]{2,3}(?:-\w{1,12})?$/i.test(raw.language) ? raw.language : undefined,
    isShopVideo,
    isAd,
    carts: raw.anchors ? readCarts(raw.anchors, note) : [],
    source: context.source,
    surface: context.surface,
  };
}
