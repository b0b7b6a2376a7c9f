import { takeLinks } from '../carts/take-links';
import { hashtagsOf } from '../hashtags';
import { handleIn, videoIdIn } from '../page-kind';
import type { ReadingContext } from '../reading';
import { isHandle } from '../signal';
import { uploadedAt } from '../upload-time';
import { takeCaption } from './caption';
import { authorIn, type CardParts, linkOf, partsOf } from './card-parts';
import type { CardReading } from './card-reading';
import { readHandle, readLink } from './link';
import { playerVideoId } from './player';
import { takeActions, takeTileCount } from './shown-count';
import { ownText, textOf } from './text';

/**
 * What one card says. Every kind of card is asked the same questions, so one that lost its names still answers some.
 * Counts whose meaning is unsure are left out and named in `unread`. Of a video that it links to and of which all
 * `isKnown` better, it only says which it is, and what else the page links to.
 */
export function readCard(
  card: Element,
  url: URL,
  { language }: Partial<ReadingContext>,
  isKnown?: (videoId: string) => boolean,
): CardReading {
  const linked = readLink(linkOf(card));
  if (linked && isKnown?.(linked.videoId)) return { ...linked, unread: [], isKnown: true, carts: takeLinks(card) };
  const parts = partsOf(card);
  const reading: CardReading = { ...identify(parts, url), unread: parts.kind ? [] : ['card-kind'] };
  takeCaption(reading, parts);
  if (parts.link) takeTileCount(reading, parts, language);
  else takeActions(reading, parts, language);
  return {
    ...reading,
    caption: reading.caption?.slice(0, 5000),
    hashtags: hashtagsOf([], reading.caption),
    uploadedAt: reading.videoId ? uploadedAt(reading.videoId) : undefined,
    carts: takeLinks(card),
  };
}

/**
 * Two cards, or one card at two moments, of which this differs show two videos. The id, and where no link says it, what
 * else names the video: a feed's card may be seen before its player came.
 */
export function identityOf(card: Element, url: URL): string {
  const linked = readLink(linkOf(card));
  if (linked) return linked.videoId;
  const parts = partsOf(card);
  const reading: CardReading = { ...identify(parts, url), unread: [] };
  takeCaption(reading, parts);
  return [reading.videoId, reading.author, reading.caption].join(' ');
}

/** Which video it is and whose, as far as card and address say. */
function identify(parts: CardParts, url: URL): Pick<CardReading, 'videoId' | 'kind' | 'author' | 'authorName'> {
  const { card, kind, link, named } = parts;
  const linked = readLink(link);
  if (linked) return linked;
  const opened = videoIdIn(url);
  const said = saidAuthor(parts);
  const isOpened = kind === 'detail' && said?.toLowerCase() === handleIn(url);
  const videoId = playerVideoId(card) ?? (isOpened ? opened : undefined);
  const isAddress = videoId !== undefined && videoId === opened;
  const isPhoto = isAddress && url.pathname.includes('/photo/');
  return {
    videoId,
    kind: isPhoto ? 'photo' : videoId ? 'video' : undefined,
    author: said ?? (isAddress ? handleIn(url) : undefined),
    authorName: (ownText(named.get('browser-nickname')) ?? textOf(named.get('video-author-nickname')))?.slice(0, 200),
  };
}

function saidAuthor({ named, scope }: CardParts): string | undefined {
  const name = named.get('browse-username') ?? named.get('video-author-uniqueid');
  const linked = [name?.closest('a'), named.get('video-author-avatar')].map(readHandle);
  return [textOf(name), ...linked].find(isHandle) ?? authorIn(scope);
}
