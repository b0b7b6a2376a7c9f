import { placeCarts } from '../carts/place-cart';
import { at, type JsonObject, parseWithLongIds } from '../lists/json';
import { pageKind, tagIn } from '../page-kind';
import { mostFactCharacters } from '../tapped-list';
import type { FactPage, Facts } from './fact';
import { type FactContext, noteIn } from './fact-reading';
import { mostTexts } from './fact-schema';
import { type Found, findObjects } from './find-objects';
import { Findings } from './findings';
import { isTrendRow, readTrendRow } from './hashtags/creative-center';
import { plainTag } from './hashtags/plain-tag';
import { isHashtag, readHashtag } from './hashtags/read-hashtag';
import { readHeader, readShared } from './hashtags/shown-totals';
import { isProduct, readProduct } from './products/read-product';
import { isProfile, readAuthor } from './read-author';

/**
 * What the texts of a page say of products, hashtags and authors, found by its shape wherever it stands. What cannot be
 * read surely is noted and left out.
 * @param seenAt when the page said it, epoch milliseconds
 */
export function readFacts(page: FactPage, seenAt: number): Facts {
  const health: Pick<Facts, 'unread' | 'shapes'> = { unread: {}, shapes: [] };
  const { address, language, market, viewerId } = page;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const context: FactContext = { address: url, language, market, viewerId, seenAt, note: noteIn(health) };
  const findings = new Findings();
  if (page.texts.length > mostTexts) context.note('too-much');
  for (const text of page.texts.slice(0, mostTexts)) readText(text, context, findings);
  findings.addHashtags(readHeader(page.header, context));
  for (const { productId, ...cart } of placeCarts(page.links ?? [])) {
    if (productId) findings.addProduct({ ...cart, productId, market, seenAt });
  }
  return { pageKind: url ? pageKind(url) : 'other', ...findings.all(), ...health };
}

function readText(text: string, context: FactContext, findings: Findings): void {
  if (text.length > mostFactCharacters) {
    context.note('too-long');
    return;
  }
  const root = parseWithLongIds(text);
  if (root === undefined) context.note('no-json');
  else if (!findObjects(root, (found) => findings.isFull || readObject(found, context, findings)) || findings.isFull) {
    context.note('too-much');
  }
}

/** @returns whether the object is understood, so that nothing need be looked for inside it */
function readObject({ object, category, market }: Found, context: FactContext, findings: Findings): boolean {
  findings.addHashtags(sharedOf(object, context));
  if (isProduct(object)) {
    const shop = { ...context, category, market: market ?? regionIn(context.address) ?? context.market };
    findings.addProduct(readProduct(object, shop));
  } else if (isTrendRow(object)) findings.addHashtags(...readTrendRow(object, context));
  else if (isHashtag(object)) findings.addHashtags(readHashtag(object, context));
  else if (isProfile(object)) findings.addAuthor(readAuthor(object, context));
  else return false;
  return true;
}

/** Profiles and sounds are shared with a sentence too; only beside a hashtag does it tell a hashtag's totals. */
function sharedOf(object: JsonObject, context: FactContext) {
  const description = at(object, 'shareMeta', 'desc');
  if (typeof description !== 'string' || object.challengeInfo === undefined) return undefined;
  const name = at(object, 'challengeInfo', 'challenge', 'title') ?? (context.address && tagIn(context.address));
  const tag = plainTag(name);
  return tag ? readShared(description, tag, context) : undefined;
}

/** The region of a shop stands in the path: `shop.tiktok.com/us/…`, `www.tiktok.com/shop/us/…`. */
function regionIn(address: URL | undefined): string | undefined {
  const path = `${address?.hostname}${address?.pathname}`;
  const region = /^shop\.tiktok\.com\/([a-z]{2})\/|^(?:www|m)\.tiktok\.com\/shop\/([a-z]{2})\//
    .exec(path)
    ?.slice(1)
    .find(Boolean);
  return region === 'uk' ? 'GB' : region?.toUpperCase();
}
