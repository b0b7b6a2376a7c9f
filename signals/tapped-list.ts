/**
 * What crosses from TikTok's own world to ours. The page can forge all of it, so the receiver believes nothing but
 * what parses; only text crosses, since Firefox refuses objects between the worlds.
 */
export const listEvent = 'trendcrest:list';
/** Tells the tap whether to pass answers on: its detail is `on` or `off`. */
export const switchEvent = 'trendcrest:tap';

const mostCharacters = 10_000_000;
const mayHoldItems = /"(?:item_?list|items|item|itemStruct|itemInfos|itemListData|aweme_list|ItemModule)"\s*:/i;

/** Whether an answer can hold videos at all, judged by its shape and not by its address. */
export const canHoldItems = (body: string) => body.length <= mostCharacters && mayHoldItems.test(body);
