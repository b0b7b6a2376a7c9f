/** What discovery looks at: what a video says, whether it sells something, and which items are known in it. */
export interface SeenVideo {
  videoId: string;
  /** Whoever posted it; an item needs several. */
  author: string;
  caption?: string;
  /** Without `#`. */
  hashtags?: readonly string[];
  /** Of the products in its carts. */
  titles?: readonly string[];
  isProduct: boolean;
  /** The items that the catalogue and the person's own list find in it, by more than a common word of its titles. */
  itemIds: readonly string[];
  /** As the page says it (`en`, `vi`, …); guessed from the words where it does not. */
  language?: string;
  /** Sounds, places, shops and people that the page names beside the caption: they are no items. */
  names?: readonly string[];
  seenAt?: number;
}
