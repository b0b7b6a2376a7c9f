import { hashtagsOf } from '../hashtags';
import type { ReadingContext } from '../reading';
import { videoIdSchema } from '../signal';
import { uploadedAt } from '../upload-time';
import type { CardReading } from './card-reading';
import { detailCss, readDetailCard } from './detail-card';
import { feedCss, readFeedCard } from './feed-card';
import { readGridCard, tileCss, wrapperCss } from './grid-card';
import { readLinkCard } from './link-card';

type ReadCard = (card: Element, url: URL) => CardReading;

const kinds: [css: string, read: ReadCard][] = [
  [feedCss, readFeedCard],
  [detailCss, readDetailCard],
  [`${tileCss}, ${wrapperCss}`, readGridCard],
  ['a', readLinkCard],
];

/** What one card says. Counts whose meaning is unsure are left out and named in `unread`. */
export function readCard(card: Element, url: URL, context: ReadingContext): CardReading {
  const read = kinds.find(([css]) => card.matches(css))?.[1];
  const { videoId, author, authorName, caption, ...rest }: CardReading = read?.(card, url) ?? { unread: ['card-kind'] };
  const isHandle = author !== undefined && /^[\w.-]{1,100}$/.test(author);
  const id = videoId && videoIdSchema.safeParse(videoId).success ? videoId : undefined;
  return {
    ...rest,
    videoId: id,
    author: isHandle ? author : undefined,
    authorName: authorName?.slice(0, 200),
    caption: caption?.slice(0, 5000),
    hashtags: hashtagsOf([], caption),
    uploadedAt: id ? uploadedAt(id) : undefined,
    market: context.market,
    carts: [],
    source: 'card',
    surface: context.surface,
  };
}
