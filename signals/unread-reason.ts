import { type CountName as Count, countNames } from './signal';

/** Why something that stood there was not understood. Each has a word in locales/, or a test fails. */
export type UnreadReason =
  | `${Count}-value`
  | `${Exclude<Count, 'followers'>}-notation`
  | (typeof otherReasons)[number]
  | (typeof factReasons)[number];

const otherReasons = [
  'row-shape',
  'no-counts',
  'no-json',
  'empty-answer',
  'too-long',
  'too-many-rows',
  'cart-json',
  'card-kind',
  'caption-credits',
  'count-without-meaning',
  'views-icon',
  'saves-icon',
  'not-valid',
  'fault',
] as const;

/** Of what the background reads: shop pages, hashtag totals, profiles. */
const factReasons = [
  'too-much',
  'product-shape',
  'hashtag-shape',
  'author-shape',
  'price-value',
  'price-currency',
  'sold-value',
  'rating-value',
  'reviews-value',
  'total-value',
  'total-meaning',
] as const;

export const unreadReasons: UnreadReason[] = [
  ...countNames.map((count): UnreadReason => `${count}-value`),
  ...countNames.flatMap((count): UnreadReason[] => (count === 'followers' ? [] : [`${count}-notation`])),
  ...otherReasons,
  ...factReasons,
];
