type Count = 'views' | 'likes' | 'comments' | 'shares' | 'saves' | 'followers';

/** Why something that stood there was not understood. Each has a word in locales/, or a test fails. */
export type UnreadReason = `${Count}-value` | `${Exclude<Count, 'followers'>}-notation` | (typeof otherReasons)[number];

const counts: Count[] = ['views', 'likes', 'comments', 'shares', 'saves', 'followers'];

const otherReasons = [
  'row-shape',
  'no-counts',
  'no-json',
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

export const unreadReasons: UnreadReason[] = [
  ...counts.map((count): UnreadReason => `${count}-value`),
  ...counts.flatMap((count): UnreadReason[] => (count === 'followers' ? [] : [`${count}-notation`])),
  ...otherReasons,
];
