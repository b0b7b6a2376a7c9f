import * as z from 'zod/mini';
import { destinationOf } from '../carts/destination';
import { at, type JsonObject } from '../lists/json';
import { isHandle } from '../signal';
import type { AuthorFact } from './fact';
import type { FactContext } from './fact-reading';
import { anyOf, anything, looseText, part, said } from './loose-field';
import { exactCount, moreExact } from './rounded';

const stats = part({ followerCount: anything });
const schema = z.object({
  user: z.object({
    id: anything,
    uniqueId: z.string().check(z.refine(isHandle)),
    nickname: looseText,
    verified: anything,
    ttSeller: anything,
    bioLink: part({ link: looseText }),
  }),
  stats,
  statsV2: stats,
});

/** The head of a profile. The account that is signed in stands elsewhere as a bare `user`, and is no author. */
export const isProfile = (object: JsonObject): boolean =>
  at(object, 'user', 'uniqueId') !== undefined && (object.stats ?? object.statsV2) !== undefined;

export function readAuthor(object: JsonObject, context: FactContext): AuthorFact | undefined {
  const { data } = schema.safeParse(object);
  if (!data) {
    context.note('author-shape', object);
    return undefined;
  }
  const { user } = data;
  if (context.viewerId !== undefined && String(user.id) === context.viewerId) return undefined;
  const places = [data.statsV2?.followerCount, data.stats?.followerCount];
  const followers = moreExact(exactCount(places[0]), exactCount(places[1]));
  if (!followers && places.some((value) => value !== undefined)) context.note('followers-value', object);
  return {
    handle: user.uniqueId,
    name: said(user.nickname, 200),
    ...(followers && { followers: followers.count, followersStep: followers.step }),
    sells: anyOf(user.ttSeller), // a business account (`commerceUser`) need not sell
    verified: anyOf(user.verified),
    link: linkOf(user.bioLink?.link),
    seenAt: context.seenAt,
  };
}

/** People write the link of their profile without `https://`. */
function linkOf(link: string | undefined): AuthorFact['link'] {
  const written = link?.trim() ?? '';
  if (written === '' || written.length > 2000) return undefined;
  const address = /^[a-z][a-z\d+.-]*:/i.test(written) ? written : `https://${written}`;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return undefined;
  const host = new URL(address).hostname.replace(/^www\.|\.$/g, '');
  return host.includes('.') ? { destination: destinationOf(undefined, address), host: host.slice(0, 253) } : undefined;
}
