import { pageKind, tagIn } from './page-kind';
import type { Surface } from './signal';
import { isUmbrellaTag, type TagEdits } from './umbrella-tags';

const feeds = new Set(['foryou', 'following', 'friends', 'explore']);

/**
 * What TikTok shows of itself is a feed, an umbrella hashtag is a shelf; all else the person asked for.
 * @param market the viewer's; where it is not known, the lists of all markets count
 */
export function surfaceOf(url: URL, market?: string, edits?: TagEdits): Surface {
  const kind = pageKind(url);
  if (feeds.has(kind)) return 'feed';
  return kind === 'tag' && isUmbrellaTag(tagIn(url) ?? '', market, edits) ? 'shelf' : 'opened';
}
