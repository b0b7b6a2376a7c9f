import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { withJsonState } from '../../scripts/read/formatted-state';
import type { SavedFile } from '../../scripts/read-table/saved-files';

export interface SamplePage {
  html: string;
  address: string;
}

const home = 'https://www.tiktok.com/';

/** A saved page; of a capture in JSON the page that lies in it, of page JSON a page that holds nothing else. */
export function samplePage(samples: string, { file, address = home }: SavedFile): SamplePage {
  const text = readFileSync(join(samples, file), 'utf8');
  if (text.startsWith('<'))
    return { html: withJsonState(text), address: address.endsWith('/@_') ? (canonicalIn(text) ?? address) : address };
  const { sources, __DEFAULT_SCOPE__: scope } = JSON.parse(text);
  if (sources) return { html: sources[0].html, address: [sources[0].href].flat()[0] };
  const html = `<!doctype html><html><body><script id="${stateId}" type="application/json">${text}</script></body></html>`;
  return { html, address: scope['seo.abtest'].canonical };
}

const stateId = '__UNIVERSAL_DATA_FOR_REHYDRATION__';
/** A profile tells whose it is. */
const canonicalIn = (html: string) => /<link [^>]*rel="canonical" href="([^"?]+)/.exec(html)?.[1];

interface Capture {
  html: string;
  href: string;
}

/** Cards that were cut out of pages, put together again: a profile, a search, a feed. Each video stands there once. */
export function pagesOfCards(samples: string, { file }: SavedFile): (SamplePage & { videos: number })[] {
  const captures: Capture[] = JSON.parse(readFileSync(join(samples, file), 'utf8'));
  const seen = new Set<string>();
  const pages = [/^\/@/, /^\/search/, /^\/(?![@s])/].map((path) => {
    const group = captures.filter(({ html, href }) => path.test(new URL(href).pathname) && isNew(html, seen));
    const body = group.map(({ html }) => html).join('');
    return { html: `<!doctype html><html lang="fr"><body>${body}</body></html>`, address: group[0]?.href ?? home };
  });
  return pages.map((page, at) => ({
    ...page,
    videos: at === 2 ? 0 : (page.html.match(/"[^"]*\/video\/\d+"/g)?.length ?? 0),
  }));
}

function isNew(html: string, seen: Set<string>): boolean {
  const videoId = /data-e2e="search_top-item".*?\/video\/(\d+)/s.exec(html)?.[1];
  const isRepeated = videoId !== undefined && seen.has(videoId);
  if (videoId) seen.add(videoId);
  return !isRepeated;
}

/** A page that asks for one list, and then draws a link for each of these videos, which says nothing but its id. */
export const pageOfLinks = (videoIds: string[]): string => `<!doctype html><html lang="en"><body><script>
  fetch('/api/recommend/item_list/').then((answer) => answer.text()).then(() => setTimeout(() => {
    for (const id of ${JSON.stringify(videoIds)}) {
      const link = document.body.appendChild(document.createElement('a'));
      link.href = '/@_/video/' + id;
      link.style = 'display: block; height: 20px';
      link.append(document.createElement('p'));
    }
  }, 100));
</script></body></html>`;
