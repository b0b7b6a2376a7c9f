import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readEmbedded } from '../../signals/embedded';
import { parseJson } from '../../signals/lists/json';
import { pageStates } from '../../signals/page-state';
import { readPage } from '../../signals/read-page';
import { countNames, type Signal } from '../../signals/signal';
import { mutations } from './mutations';
import { addressIn, openPage } from './page-address';
import { pagesIn } from './read-json';

export interface MutationRow {
  page: string;
  mutation: string;
  /** Videos read before the change, whose id still stands somewhere in the document. */
  idsLeft: number;
  /** Those of them that are read after it. */
  found: number;
  /** Captions that those had, and how many of them are still read. */
  captions: number;
  captionsRead: number;
  /** Values that differ from those before, and videos that were none before. A missing value is no wrong one. */
  wrong: number;
  /** Cards seen whose video is named nowhere. */
  unidentified: number;
  /** Which values are wrong, for whoever mends it. */
  faults: string[];
}

interface SavedPage {
  html: string;
  url: URL;
}
type Reading = ReturnType<typeof readPage>;

/** Every saved page of a folder, changed in every way that changes it, against its reading as it was saved. */
export async function mutationRows(samplesFolder: string): Promise<MutationRow[]> {
  const folder = join(samplesFolder, 'html');
  const rows: MutationRow[] = [];
  for (const page of (await readdir(folder)).toSorted()) {
    const saved = savedPages(await readFile(join(folder, page), 'utf8'));
    const before = saved.map(({ html, url }) => readPage(openPage(html), url));
    if (before.every(({ health }) => health.found === 0)) continue;
    rows.push({ ...silentTap(saved), page, mutation: 'tap silent' });
    for (const { name, change } of mutations) {
      const documents = saved.map(({ html }) => openPage(html));
      if (!documents.map(change).includes(true)) continue;
      const compared = saved.map(({ url }, at) => compare(before[at], documents[at] as Document, url));
      rows.push({ ...compared.reduce(sum), page, mutation: name });
    }
  }
  return rows;
}

function savedPages(text: string): SavedPage[] {
  const captures: { html: string; href?: string }[] = text.startsWith('<')
    ? [{ html: text }]
    : pagesIn(parseJson(text));
  return captures.map(({ html, href }) => ({ html, url: new URL(href ?? addressIn(openPage(html))) }));
}

type Counted = Omit<MutationRow, 'page' | 'mutation'>;
const sum = (a: Counted, b: Counted): Counted => ({
  idsLeft: a.idsLeft + b.idsLeft,
  found: a.found + b.found,
  captions: a.captions + b.captions,
  captionsRead: a.captionsRead + b.captionsRead,
  wrong: a.wrong + b.wrong,
  unidentified: a.unidentified + b.unidentified,
  faults: [...a.faults, ...b.faults],
});

/** The page's own JSON stands in for a list that was tapped, which no saved page has. */
function silentTap(saved: SavedPage[]): Counted {
  return saved
    .map(({ html, url }) => {
      const page = openPage(html);
      const tapped = readEmbedded(pageStates(page), url, { source: 'tap', surface: 'opened' }).signals;
      return compare(readPage(page, url, tapped), page, url);
    })
    .reduce(sum);
}

function compare(before: Reading | undefined, page: Document, url: URL): Counted {
  const after = readPage(page, url);
  const html = page.toString();
  const known = new Map(before?.signals.map((signal) => [signal.videoId, signal]));
  const read = new Map(after.signals.map((signal) => [signal.videoId, signal]));
  const left = [...known.keys()].filter((videoId) => html.includes(videoId));
  const faults = after.signals.flatMap((signal) => wrongIn(signal, known.get(signal.videoId)));
  const { unidentified } = after.health;
  const found = left.filter((videoId) => read.has(videoId));
  const captioned = found.filter((videoId) => known.get(videoId)?.caption);
  const captionsRead = captioned.filter((videoId) => read.get(videoId)?.caption).length;
  const shares = { idsLeft: left.length, found: found.length, captions: captioned.length, captionsRead };
  return { ...shares, wrong: faults.length, unidentified, faults };
}

const mostHoursApart = 100;

function wrongIn(signal: Signal, known: Signal | undefined): string[] {
  const { videoId } = signal;
  if (!known) return [`${videoId} was no video of this page`];
  const texts = (['kind', 'author', 'authorName', 'caption'] as const).filter((name) => {
    const [before, after] = [known, signal].map((one) => one[name]?.replace(/\s+/g, '').toLowerCase());
    return after !== undefined && after !== before;
  });
  const counts = countNames.filter((name) => {
    const [before, after] = [known[name], signal[name]];
    const step = Math.max(signal.steps?.[name] ?? 1, known.steps?.[name] ?? 1);
    return after !== undefined && (before === undefined || Math.abs(after - before) >= step);
  });
  const tags = signal.hashtags.some((tag) => !known.hashtags.includes(tag)) ? ['hashtags'] : [];
  // An id tells the second at which it was given out, which for a scheduled post is days before the upload.
  const hours = Math.abs((signal.uploadedAt ?? 0) - (known.uploadedAt ?? 0)) / 3_600_000;
  return [...texts, ...counts, ...tags, ...(hours > mostHoursApart ? ['uploadedAt'] : [])].map(
    (name) =>
      `${videoId} ${name}: ${JSON.stringify(signal[name as keyof Signal])} for ${JSON.stringify(known[name as keyof Signal])}`,
  );
}
