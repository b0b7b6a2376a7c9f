import { makeChance } from '../chance';
import type { Supply } from '../supply';

const words = [
  'where do I get this',
  'need 😭',
  'mine arrived yesterday',
  'not me watching this 5 times',
  'link?',
  '🔥🔥',
];
const mostComments = 40;

/** Comments are no videos, but have ids, authors, counts, and now and then the address of a video. */
export function commentsOf(supply: Supply, videoId: string, { from, count }: { from: number; count: number }) {
  const video = supply.video(videoId);
  const total = Math.min(video?.stats.commentCount ?? 0, mostComments);
  const comments = Array.from({ length: Math.max(0, Math.min(count, total - from)) }, (_, row) => {
    const chance = makeChance(from + row + Number(BigInt(videoId) % 1_000_003n));
    const person = `person.${chance.below(400)}`;
    return {
      cid: String(BigInt(videoId) + 1_000n + BigInt(from + row)),
      aweme_id: videoId,
      text: chance.pick(words),
      create_time: Math.floor(supply.now / 1_000) - chance.below(86_400),
      digg_count: chance.below(90),
      reply_comment_total: 0,
      user: {
        unique_id: person,
        nickname: person,
        uid: String(6_800_000_000_000_000_000n + BigInt(chance.below(400))),
      },
    };
  });
  return { status_code: 0, comments, cursor: from + count, has_more: from + count < total ? 1 : 0, total };
}
