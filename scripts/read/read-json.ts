import { findRows } from '../../signals/lists/find-rows';
import { at, isObject, parseWithLongIds } from '../../signals/lists/json';
import { readFound, readRows } from '../../signals/lists/read-list';
import { looksLikeVideo } from '../../signals/lists/read-row';
import { viewerIn } from '../../signals/page-state';
import type { ReadingContext } from '../../signals/reading';
import { surfaceOf } from '../../signals/surface';
import { addReading, type FileReading, type Take } from './file-reading';
import { otherAnswer } from './other-answer';
import { readHtml } from './read-html';

const rowsAtOnce = 1_000;

/** Reads JSON of any kind that holds videos: an answer, the page's own JSON, a list of items, or captured pages. */
export function readJson(text: string, address: string | undefined, reading: FileReading, take: Take): void {
  const root = parseWithLongIds(text);
  if (root === undefined) throw new Error('is broken JSON');
  const pages = pagesIn(root);
  if (pages.length > 0) {
    for (const { html, href } of pages) readHtml(html, address ?? href, reading, take);
  } else readValue(root, address, reading, take);
}

/** Also one line of NDJSON, bare or in the envelope of another collector, which says where it was seen. */
export function readValue(root: unknown, address: string | undefined, reading: FileReading, take: Take): void {
  const context = contextOf(root, address);
  for (const part of partsOf(root)) {
    const result = Array.isArray(part)
      ? { ...readRows(part, context), kind: 'array' }
      : readFound(findRows(part), context);
    addReading(reading, {
      ...result,
      kind: result.kind === 'unknown' ? (otherAnswer(part) ?? 'unknown') : result.kind,
    });
    take(result.signals);
  }
}

/** A list longer than any answer of TikTok's is read in pieces. */
function partsOf(root: unknown): unknown[] {
  if (!Array.isArray(root) || !root.some(looksLikeVideo)) return [root];
  const starts = Array.from({ length: Math.ceil(root.length / rowsAtOnce) }, (_, piece) => piece * rowsAtOnce);
  return starts.map((start) => root.slice(start, start + rowsAtOnce));
}

function contextOf(root: unknown, address: string | undefined): ReadingContext {
  const isPageState = isObject(root) && ('__DEFAULT_SCOPE__' in root || 'ItemModule' in root);
  const seenAt = at(root, 'source_platform_url') ?? at(root, '__DEFAULT_SCOPE__', 'seo.abtest', 'canonical');
  const url = [address, seenAt].find((place): place is string => typeof place === 'string' && URL.canParse(place));
  return {
    source: isPageState ? 'embedded' : 'tap',
    // Where an answer was shown is not known: then it counts as asked for, which is never exposure.
    surface: url ? surfaceOf(new URL(url)) : 'opened',
    market: viewerIn([{ value: root }]).region,
  };
}

interface CapturedPage {
  html: string;
  href?: string;
}

export function pagesIn(root: unknown): CapturedPage[] {
  const captures = Array.isArray(root) ? root : at(root, 'sources');
  if (!Array.isArray(captures)) return [];
  return captures.flatMap((capture) => {
    const [html, href] = [at(capture, 'html'), at(capture, 'href')];
    if (typeof html !== 'string') return [];
    return [{ html, href: typeof href === 'string' && URL.canParse(href) ? href : undefined }];
  });
}
