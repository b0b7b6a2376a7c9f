import { pageKind, tagIn } from './page-kind';
import type { Surface } from './signal';
import { isUmbrellaTag } from './umbrella-tags';

const feeds = new Set(['foryou', 'following', 'friends', 'explore']);

/** What TikTok shows of itself is a feed, an umbrella hashtag is a shelf; all else the person asked for. */
export function surfaceOf(url: URL): Surface {
  const kind = pageKind(url);
  if (feeds.has(kind)) return 'feed';
  return kind === 'tag' && isUmbrellaTag(tagIn(url) ?? '') ? 'shelf' : 'opened';
}
