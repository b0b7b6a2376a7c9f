import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { at } from '../../signals/lists/json';
import { makeReplica } from '../../tests/replica/answer';
import { type Layout, usualLayout } from '../../tests/replica/layout';
import { makeSmallSupply } from '../../tests/replica/small-supply';

/** A saved page or a piece of one. */
export interface PageText {
  html: string;
  address: string;
}

const home = 'https://www.tiktok.com/';

/** The saved pages and pieces of the samples where they are at hand; and pages of the simulated TikTok, with plain cards. */
export function pageTexts(samples = process.env.TRENDCREST_SAMPLES): PageText[] {
  return [...(samples ? savedPages(join(samples, 'html')) : []), ...replicaPages()];
}

function savedPages(folder: string): PageText[] {
  return readdirSync(folder).flatMap((file): PageText[] => {
    const text = readFileSync(join(folder, file), 'utf8');
    if (file.endsWith('.html')) return [{ html: text, address: addressIn(text) }];
    const captured: unknown = JSON.parse(text);
    const captures: unknown[] = [Array.isArray(captured) ? captured : (at(captured, 'sources') ?? [])].flat();
    return captures.flatMap((capture) => {
      const [html, href] = [at(capture, 'html'), [at(capture, 'href')].flat()[0]];
      return typeof html === 'string'
        ? [{ html, address: typeof href === 'string' && URL.canParse(href) ? href : home }]
        : [];
    });
  });
}

const addressIn = (html: string) => /<link[^>]+rel="canonical"[^>]+href="(https:[^"]+)"/.exec(html)?.[1] ?? home;

const generations: Layout['embedded'][] = ['universal-lists', 'sigi', 'sigi-persisted', 'next'];

function replicaPages(): PageText[] {
  const supply = makeSmallSupply(1, Date.UTC(2026, 10, 20));
  const [first] = supply.feed(0, 1);
  const paths = [
    'foryou',
    'tag/tiktokmademebuyit',
    `@${first?.author.uniqueId}`,
    `@${first?.author.uniqueId}/video/${first?.id}`,
  ];
  return generations.flatMap((embedded) => {
    const answer = makeReplica({ supply, layout: { ...usualLayout, embedded } });
    return paths.map((path) => {
      const address = home + path;
      return {
        html: answer(address).body.replace('</body>', `${plainCards(supply.tag('tiktokmademebuyit', 0, 6))}</body>`),
        address,
      };
    });
  });
}

/** One card of each kind, as its reader knows it; the simulated page draws its own by script only. */
function plainCards(videos: { id: string; desc: string; author: { uniqueId: string } }[]): string {
  const names = ['challenge-item', 'user-post-item', 'search_top-item', 'explore-item', 'music-item', 'none'];
  return videos
    .map(({ id, author, desc }, index) => {
      const link = `<a href="/@${author.uniqueId}/video/${id}" title="${index}"><img alt="${index}"><strong data-e2e="video-views">1.2M</strong></a>`;
      const feed = `<article data-e2e="recommend-list-item-container"><h3 data-e2e="video-author-uniqueid">${author.uniqueId}</h3>
        <div data-e2e="video-desc">${desc.length}</div><strong data-e2e="like-count">36.2K</strong><div id="xgwrapper-0-${id}"></div></article>`;
      return `<div id="grid-item-container-${index}"><div data-e2e="${names[index]}">${link}</div></div>${feed}`;
    })
    .join('');
}
