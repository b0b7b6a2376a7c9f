import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ItemCreator } from '../../trends/evidence/creators';
import type { Author } from '../fact-rows';
import type { Video } from '../rows';

/** What a file says instead of a handle. */
export type HideHandle = (handle: string) => string;

const mostRemembered = 50_000;

/**
 * The same creator has the same name all through a file and another one in the next, since whoever makes a file forgets
 * its salt. No handle has a hyphen, so that a hash is never taken for one.
 */
export function hashHandles(salt: string): HideHandle {
  const known = new Map<string, string>();
  return (handle) => {
    const bytes = utf8ToBytes(`${salt} ${handle.toLowerCase()}`);
    const name = known.get(handle) ?? `h-${bytesToHex(sha256(bytes).subarray(0, 8))}`;
    if (known.size < mostRemembered) known.set(handle, name);
    return name;
  };
}

/** No two files name one creator alike, so that hashes of several are never counted together. */
export const isHashed = (name: string): boolean => name.startsWith('h-');

/** Captions name people too. */
const hideMentions = (text: string, hide: HideHandle): string =>
  text.replace(/@([\w.]{1,100})/g, (_mention, handle: string) => `@${hide(handle)}`);

/** A video without the names of its creator and of other people; that of a sound is often somebody's. */
export function hideVideo(video: Video, hide: HideHandle | undefined): Video {
  if (!hide) return video;
  const { author, authorName: _shown, caption, mentions, music, ...rest } = video;
  return {
    ...rest,
    author: hide(author),
    ...(caption !== undefined && { caption: hideMentions(caption, hide) }),
    ...(mentions && { mentions: mentions.map(hide) }),
    ...(music?.musicId !== undefined && { music: { musicId: music.musicId } }),
  };
}

/** The link of a profile may be its owner's own. */
export function hideAuthor(author: Author, hide: HideHandle | undefined): Author {
  if (!hide) return author;
  const { handle, name: _shown, link: _own, ...rest } = author;
  return { ...rest, handle: hide(handle) };
}

export const hideCreator = (creator: ItemCreator, hide: HideHandle | undefined): ItemCreator =>
  hide ? { ...creator, author: hide(creator.author) } : creator;
