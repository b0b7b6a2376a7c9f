import type { Signal } from '../../signals/signal';
import { isUmbrellaTag, type TagEdits } from '../../signals/umbrella-tags';
import { categoryOf } from './item-names';
import { mentionsOf } from './match';
import { sellingWordsIn } from './selling-words';

/** What is looked at; all but the hashtags may be unknown. */
export type Watched = Pick<Signal, 'hashtags'> &
  Partial<Pick<Signal, 'caption' | 'carts' | 'isShopVideo' | 'isAd' | 'authorSells' | 'surface'>>;

export interface ProductVideo {
  /** 0…1. */
  probability: number;
  reasons: ProductReason[];
}

/**
 * Evidence in logarithms of odds. The words' weights were fitted (logistic regression) to the labelled captions of the
 * two sources that the words were written with and the Vietnamese feed, then rounded by hand so that nothing but a
 * cart, a shop mark or a shopping hashtag is enough on its own.
 */
const weights = {
  cart: 9,
  shopVideo: 9,
  shelf: 6.5,
  umbrellaTag: 6.5,
  sellerAccount: 3.7,
  sellingWords: 3.7,
  price: 3,
  brand: 2.5,
  ad: 2.5,
  offer: 2,
  disclaimer: 2,
  review: 1.4,
  shoppingTag: 1,
  trade: 0.7,
  item: 1.4,
  careItem: 2.4,
  itemRepeated: 1.4,
  itemThrice: 1.2,
  otherMatter: -4.5,
};
export type ProductReason = keyof typeof weights;

/** An ordinary feed holds one product video in 150 (read by hand in 2026, Vietnam 2025), and false alarms decide. */
const prior = -5;
const threshold = 0.5;

/** Tags that go with things as often as with gifts and fun. */
const weakTags = /^(?:unboxing|haul|haultok|musthaves?)$/;

/**
 * Whether a video shows a thing to buy, and what speaks for it.
 * @param edits what the person changed in the lists of shopping hashtags
 * @param own mentions of the person's own items, which count as the catalogue's do: beside selling words, never alone
 */
export function productVideo(watched: Watched, edits?: TagEdits, own: readonly string[] = []): ProductVideo {
  const reasons = reasonsFor(watched, own, edits);
  const odds = reasons.reduce((sum, reason) => sum + weights[reason], prior);
  return { probability: 1 / (1 + Math.exp(-odds)), reasons };
}

export function isProductVideo(watched: Watched, edits?: TagEdits, own: readonly string[] = []): boolean {
  return productVideo(watched, edits, own).probability >= threshold;
}

/** They say where a video stands, or what it is not: every tenth under a shopping hashtag shows no product. */
const beside = new Set<ProductReason>(['shelf', 'umbrellaTag', 'shoppingTag', 'otherMatter']);

/** Whether the video itself speaks of a product, not only the shopping hashtag that it stands under. */
export function speaksOfProduct(watched: Watched): boolean {
  return reasonsFor(watched, []).some((reason) => !beside.has(reason));
}

function reasonsFor(watched: Watched, own: readonly string[], edits?: TagEdits): ProductReason[] {
  const { caption = '', hashtags, carts = [] } = watched;
  const said = sellingWordsIn(caption, hashtags);
  const mentions = [...mentionsOf({ caption, hashtags }), ...own];
  const evidence: Record<ProductReason, boolean | undefined> = {
    cart: carts.length > 0,
    shopVideo: watched.isShopVideo,
    shelf: watched.surface === 'shelf',
    // A hashtag of another market's list sells too.
    umbrellaTag: hashtags.some((tag) => isUmbrellaTag(tag, undefined, edits) && !weakTags.test(tag)),
    sellerAccount: watched.authorSells,
    sellingWords: said.selling,
    price: said.price,
    brand: said.brand,
    ad: watched.isAd,
    offer: said.offer,
    disclaimer: said.disclaimer,
    review: said.review,
    shoppingTag: hashtags.some((tag) => weakTags.test(tag)),
    trade: said.trade,
    item: mentions.length > 0,
    careItem: mentions.some((itemId) => careCategories.has(categoryOf(itemId) ?? '')),
    itemRepeated: mentions.length > 1,
    itemThrice: mostMentions(mentions) > 2,
    otherMatter: said.otherMatter,
  };
  return (Object.keys(evidence) as ProductReason[]).filter((reason) => evidence[reason]);
}

/** Things of which hardly anybody speaks but to show them; phones, food and toys come up in any talk. */
const careCategories = new Set(
  'body-care fragrance hair health household kitchen-electric lighting lips-and-nails makeup oral-care skincare'
    .split(' ')
    .map((name) => `category-${name}`),
);

const mostMentions = (mentions: string[]) =>
  Math.max(0, ...[...new Set(mentions)].map((itemId) => mentions.filter((other) => other === itemId).length));
