/**
 * What crosses from TikTok's own world to ours. The page can forge all of it, so the receiver believes nothing but
 * what parses; only text crosses, since Firefox refuses objects between the worlds.
 */
export const listEvent = 'trendcrest:list';
/** Tells the tap whether to pass answers on; its detail is a `TapSwitch`. */
export const switchEvent = 'trendcrest:tap';
/** `end` retires a tap for good: the extension was updated, and a newer tap stands in the page. */
export type TapSwitch = 'on' | 'off' | 'end';

/** An answer larger than this is not looked at. */
export const mostCharacters = 10_000_000;
const mayHoldItems = /"(?:item_?list|items?|itemStruct|itemInfos|itemListData|aweme_list|ItemModule|play_?count)"\s*:/i;
/** Lists that TikTok answers with nothing at all when it takes the person for a robot. */
const listAddress = /\/item_list\/|\/api\/search\//;

/** Whether an answer can hold videos at all, judged by its shape and not by its address. */
export const canHoldItems = (body: string) => body.length <= mostCharacters && mayHoldItems.test(body);

export const isListAddress = (address: string) => listAddress.test(address);

const privateAnswers =
  /\/(?:passport|im|messages?|chat|notice|inbox|login|account|settings?|wallet|payment|order|cart)(?:\/|$)/i;

/** Answers of messages, notices and login, which TikTok also fetches under its ordinary pages. */
export function isPrivateAnswer(address: string): boolean {
  return !URL.canParse(address) || privateAnswers.test(new URL(address).pathname);
}

/** A text larger than this is none of a shop, a hashtag or a profile. */
export const mostFactCharacters = 2_000_000;
const mayHoldFacts =
  /"(?:challenge(?:Info|Name|_list)?|cha_name|hashtag_name|userInfo|product(?:s|List|_list|_base|_model|_price_info)|format_price)"\s*:/;

/** Whether an answer may tell of products, hashtags or a profile: judged by its keys, as `canHoldItems` judges videos. */
export const holdsFacts = (body: string): boolean => body.length <= mostFactCharacters && mayHoldFacts.test(body);
