import { pageKind } from './page-kind';
import type { Surface } from './signal';

const feeds = new Set(['foryou', 'following', 'friends', 'explore']);

/** What TikTok shows of itself is a feed; all else the person asked for, until a list says that a hashtag is a shelf. */
export const pageSurface = (url: URL): Surface => (feeds.has(pageKind(url)) ? 'feed' : 'opened');
