import { altCaption } from './caption';
import type { CardReading } from './card-reading';
import { findLink, linkCss, readLink } from './link';
import { meaningOf, takeCount } from './shown-count';

const mostLevels = 4;

/** Any link to a video that stands in no card we know by name: "You may like", mobile lists, and layouts to come. */
export function readLinkCard(link: Element): CardReading {
  const scope = scopeOf(link);
  const title = [...scope.querySelectorAll('a[title]'), link].map((one) => one.getAttribute('title')?.trim());
  const caption = title.find(Boolean);
  const reading: CardReading = { ...findLink(link), unread: [], ...(caption ? { caption } : altCaption(scope)) };
  const count = scope.querySelector('[data-e2e="video-views"], [class*="DivLikeInfo"], [class*="VideoCount"]');
  const meaning = meaningOf(count?.querySelector('svg') ?? count?.parentElement?.querySelector('svg'));
  if (meaning) takeCount(reading, meaning, count);
  else if (count) reading.unread.push('count-without-meaning');
  return reading;
}

/** As far up as nothing but this one video is linked. */
function scopeOf(link: Element): Element {
  const id = readLink(link)?.videoId;
  let scope = link;
  for (let level = 0; level < mostLevels; level++) {
    const parent = scope.parentElement;
    if (!parent || /^(?:body|main|ul|ol)$/.test(parent.localName)) break;
    if ([...parent.querySelectorAll(linkCss)].some((other) => readLink(other)?.videoId !== id)) break;
    scope = parent;
  }
  return scope;
}
