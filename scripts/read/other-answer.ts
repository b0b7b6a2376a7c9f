import { at } from '../../signals/lists/json';

const otherLists = ['comments', 'challenge', 'challengeInfo', 'challenge_list', 'userInfo', 'user_info', 'user_list'];

/** What an answer without videos is, where it is one that TikTok gives: no reason to call the file unknown. */
export function otherAnswer(root: unknown): string | undefined {
  const holders = [root, at(root, 'data'), at(root, 'body'), ...[at(root, 'data')].flat().slice(0, 1)];
  const known = holders.map((holder) => otherLists.find((key) => at(holder, key) !== undefined)).find(Boolean);
  if (known) return known;
  if (at(root, '__DEFAULT_SCOPE__') !== undefined) return 'hydration';
  return ['hasMore', 'has_more'].some((key) => at(root, key) !== undefined) ? 'empty-list' : undefined;
}
