import { takeLinks } from '../carts/take-links';
import { at } from '../lists/json';
import { handleIn, pageKind, tagIn } from '../page-kind';
import type { PageState } from '../page-state';
import { mostFactCharacters } from '../tapped-list';
import type { FactPage } from './fact';

/**
 * What the page itself says besides videos: the state of a shop or trend page, a profile's or a hashtag's part of the
 * state, and the heading of a hashtag. A text that does not name what the address opens is left: after a step inside
 * TikTok the state still tells of the page that was opened first.
 */
export function factTextsIn(
  document: Document,
  url: URL,
  states: Pick<PageState, 'value'>[],
): Pick<FactPage, 'texts' | 'header' | 'links'> | undefined {
  const [title, total, ...scripts] = [
    '[data-e2e="challenge-title"]',
    '[data-e2e="challenge-vvcount"]',
    '#__MODERN_ROUTER_DATA__',
    '#__NEXT_DATA__',
  ].map((css) => document.querySelector(css));
  const parts = states.flatMap(({ value }) =>
    [handleIn(url) && 'user', tagIn(url) && 'challenge'].map((name) =>
      JSON.stringify(at(value, '__DEFAULT_SCOPE__', `webapp.${name}-detail`)),
    ),
  );
  // Where the address names nobody, the state tells of a page that was left.
  const own = handleIn(url) ?? tagIn(url) ?? /\/(\d{15,24})\/?$/.exec(url.pathname)?.[1];
  const texts = [...parts, ...scripts.map((script) => script?.textContent)].filter(
    (text): text is string =>
      !!text && text.length <= mostFactCharacters && (!own || text.toLowerCase().includes(`"${own}"`)),
  );
  const header =
    title && total
      ? { title: title.textContent, total: total.textContent, hint: (total as HTMLElement).title }
      : undefined;
  // What a live room sells stands in links beside it, on no video's card.
  const links = pageKind(url) === 'live' ? takeLinks(document.body) : [];
  return header || texts.length + links.length > 0 ? { texts, header, ...(links.length > 0 && { links }) } : undefined;
}
