import type { Viewer } from '../signals/page-state';
import type { Database } from './database';
import { readStanding } from './standing';

/** Whose eyes saw something: the salted hash of an account, or one of these. */
const signedOut = 'signed-out';
const unknownAccount = 'unknown';

/**
 * Tells a person's accounts apart without knowing them: the same account gives the same 16 hex digits on this machine,
 * and other ones on every other. TikTok's own number of the account is not stored.
 */
export async function accountOf(database: Database, viewer: Viewer, randomId: () => string): Promise<string> {
  const { isSignedIn, accountId } = viewer;
  if (accountId === undefined) return isSignedIn === false ? signedOut : unknownAccount;
  const salt = (await database.standing.get('standing'))?.salt ?? (await makeSalt(database, randomId));
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt} ${accountId}`));
  return [...new Uint8Array(digest, 0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Hashing waits for the browser, which no transaction does; so the salt is made before there is one. */
const makeSalt = (database: Database, randomId: () => string): Promise<string> =>
  database.transaction('rw', database.standing, async () => {
    const standing = await readStanding(database, randomId);
    await database.standing.put(standing);
    return standing.salt;
  });
