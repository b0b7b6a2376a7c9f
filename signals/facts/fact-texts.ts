import { at } from '../lists/json';
import { handleIn, tagIn } from '../page-kind';
import type { PageState } from '../page-state';
import type { FactPage } from './fact';

/** A text larger than this is none of a shop, a hashtag or a profile. */
export const mostCharacters = 2_000_000;
const facts =
  /"(?:challengeInfo|challenge_list|cha_name|hashtag_name|userInfo|product(?:s|List|_list|_base|_model|_price_info)|format_price)"\s*:/;

/** Whether an answer may tell of products, hashtags or a profile: judged by its keys, as `canHoldItems` judges videos. */
export const holdsFacts = (body: string): boolean => body.length <= mostCharacters && facts.test(body);

/**
 * What the page itself says besides videos: the state of a shop or trend page, a profile's or a hashtag's part of the
 * state, and the heading of a hashtag. A text that does not name what the address opens is left: after a step inside
 * TikTok the state still tells of the page that was opened first.
 */
export function factTextsIn(
  document: Document,
  url: URL,
  states: Pick<PageState, 'value'>[],
): Pick<FactPage, 'texts' | 'header'> | undefined {
  const [title, total, ...scripts] = [
    '[data-e2e="challenge-title"]',
    '[data-e2e="challenge-vvcount"]',
    '#__MODERN_ROUTER_DATA__',
    '#__NEXT_DATA__',
  ].map((css) => document.querySelector(css));
  const parts = states.flatMap(({ value }) =>
    ['user', 'challenge'].map((name) => JSON.stringify(at(value, '__DEFAULT_SCOPE__', `webapp.${name}-detail`))),
  );
  const own = handleIn(url) ?? tagIn(url) ?? /\/(\d{15,24})\/?$/.exec(url.pathname)?.[1];
  const texts = [...parts, ...scripts.map((script) => script?.textContent)].filter(
    (text): text is string =>
      !!text && text.length <= mostCharacters && (!own || text.toLowerCase().includes(`"${own}"`)),
  );
  const header =
    title && total
      ? { title: title.textContent, total: total.textContent, hint: (total as HTMLElement).title }
      : undefined;
  return header || texts.length > 0 ? { texts, header } : undefined;
}
