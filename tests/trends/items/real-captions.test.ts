import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isKnownSource, isReadTitle } from '../../../scripts/recognise/judge';
import { findItems } from '../../../trends/items/match';
import { isProductVideo } from '../../../trends/items/product-video';

const folder = process.env.TRENDCREST_CAPTIONS;
const found = folder !== undefined && existsSync(join(folder, 'captions.ndjson'));

interface Row {
  id: string;
  kind: 'caption' | 'title';
  text: string;
  hashtags: string[];
  repo: string;
  source: string;
  lang: string;
  isProduct: boolean | null;
  items: string[];
}

const read = <Kind>(file: string): Kind[] =>
  found
    ? readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
    : [];
const tagsOf = ({ hashtags = [] }: { hashtags?: string[] }) => hashtags.map((tag) => tag.toLowerCase());
const itemsIn = (row: Row) =>
  row.kind === 'title' ? findItems({ titles: [row.text] }) : findItems({ caption: row.text, hashtags: tagsOf(row) });

/** The other sources were left unread and show how the words carry over. */
const isKnown = ({ repo }: Row) => isKnownSource(repo);

function rates(rows: Row[]) {
  const labelled = rows.filter(({ isProduct, items }) => isProduct && items.length > 0);
  const named = labelled.filter((row) => itemsIn(row).length > 0);
  const isRight = (row: Row) => itemsIn(row).some((item) => row.items.includes(item));
  return {
    found: labelled.filter(isRight).length / labelled.length,
    right: named.filter(isRight).length / named.length,
  };
}

describe.skipIf(!found)('on real captions and titles', () => {
  const rows = read<Row>('captions.ndjson');
  const captions = rows.filter(({ kind }) => kind === 'caption');
  const flaggedOf = (some: Row[]) =>
    some.filter((row) => isProductVideo({ caption: row.text, hashtags: tagsOf(row) })).length;

  it('nine items in ten are found in captions like those the words were written with', () => {
    const { found: share, right } = rates(captions.filter(isKnown));
    expect(share).toBeGreaterThan(0.91);
    expect(right).toBeGreaterThan(0.96);
  });

  it('four in five are found in Vietnamese and in Spanish captions, and hardly a wrong one', () => {
    for (const language of ['vi', 'es']) {
      expect(rates(captions.filter(({ lang }) => lang === language)).found, language).toBeGreaterThan(0.8);
    }
    expect(rates(captions).right).toBeGreaterThan(0.95);
  });

  it('nine in ten are found in titles and one in twenty is taken for another; of those nobody read, one in twelve', () => {
    const titles = rows.filter(({ kind }) => kind === 'title');
    expect(rates(titles).found).toBeGreaterThan(0.92);
    expect(rates(titles).right).toBeGreaterThan(0.95);
    const unreadTitles = titles.filter(({ id }) => !isReadTitle(id));
    expect(rates(unreadTitles).found).toBeGreaterThan(0.87);
    expect(rates(unreadTitles).right).toBeGreaterThan(0.915);
  });

  it('of a feed without products hardly a video is taken for one, of other English ones a few', () => {
    const without = captions.filter(({ isProduct }) => isProduct === false);
    expect(flaggedOf(without.filter(({ repo }) => repo.startsWith('thienphucle/')))).toBeLessThanOrEqual(1);
    expect(flaggedOf(without.filter(({ lang }) => lang === 'en'))).toBeLessThanOrEqual(5);
  });

  it('of shop ads nearly nine in ten are found by their words alone', () => {
    const ads = captions.filter(({ source, isProduct }) => isProduct && source.includes('ad_videos'));
    expect(flaggedOf(ads) / ads.length).toBeGreaterThan(0.85);
  });

  it('an ordinary feed gives hardly more product videos than it holds', { timeout: 30_000 }, () => {
    const feed = read<Row>('pool.vn-feed.ndjson');
    expect(flaggedOf(feed) / feed.length).toBeLessThan(0.015);
  });
});
