import type { Health } from '../../signals/health';
import type { SeenSignal, Signal } from '../../signals/signal';

/** What there is to tell after a card came into view or a list arrived. */
export interface Look {
  /** Of the page on which it happened, which may be left since. */
  pageKind: string;
  signals: SeenSignal[];
  health: Health;
  /** A video that was told before and is in view again, perhaps on another card. */
  again?: string;
  /** What a list says of its videos, seen or not. */
  listed?: Signal[];
}

/** As much as says whether it sells, and what. */
export function asListed({ videoId, kind, author, caption, hashtags, ...signal }: Signal): Signal {
  const { authorSells, isShopVideo, isAd, market, carts, source, surface } = signal;
  const said = { authorSells, isShopVideo, isAd, market, carts, source, surface };
  return { videoId, kind, author, caption, hashtags, mentions: [], ...said };
}
