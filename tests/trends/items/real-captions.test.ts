import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../trends/items/catalogue/catalogue';
import { findItems } from '../../../trends/items/match';
import { isProductVideo } from '../../../trends/items/product-video';

const folder = process.env.TRENDCREST_CAPTIONS;
const found = folder !== undefined && existsSync(join(folder, 'captions.ndjson'));

interface Row {
  kind: 'caption' | 'title';
  text: string;
  hashtags: string[];
  repo: string;
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

/** The words were written with two of the sources at hand; the others were left unread and show how they carry over. */
const isKnown = ({ repo }: Row) => /^(?:thienphucle|yunansherrygao)\//.test(repo);

function rates(rows: Row[]) {
  const labelled = rows.filter(({ isProduct, items }) => isProduct && items.length > 0);
  const inCatalogue = labelled.filter(({ items }) => items.some((item) => catalogue.has(item)));
  const named = labelled.filter((row) => itemsIn(row).length > 0);
  const isRight = (row: Row) => itemsIn(row).some((item) => row.items.includes(item));
  return {
    found: inCatalogue.filter(isRight).length / inCatalogue.length,
    right: named.filter(isRight).length / named.length,
  };
}

describe.skipIf(!found)('on real captions and titles', () => {
  const rows = read<Row>('captions.ndjson');
  const unread = rows.filter((row) => !isKnown(row));

  it('nine items in ten are found in captions like those the words were written with', () => {
    const { found: share, right } = rates(rows.filter((row) => isKnown(row) && row.kind === 'caption'));
    expect(share).toBeGreaterThan(0.89);
    expect(right).toBeGreaterThan(0.94);
  });

  it('two items in three are found in titles of other sources', () => {
    const { found: share, right } = rates(unread.filter(({ kind }) => kind === 'title'));
    expect(share).toBeGreaterThan(0.64);
    expect(right).toBeGreaterThan(0.78);
  });

  it('hardly a video without a product is taken for one', () => {
    const without = rows.filter(({ kind, isProduct }) => kind === 'caption' && isProduct === false);
    const flagged = without.filter((row) => isProductVideo({ caption: row.text, hashtags: tagsOf(row) }));
    expect(flagged.length / without.length).toBeLessThan(0.012);
  });

  it('an ordinary feed gives hardly more product videos than it holds', () => {
    const feed = read<Row>('pool.vn-feed.ndjson');
    const flagged = feed.filter((row) => isProductVideo({ caption: row.text, hashtags: tagsOf(row) }));
    expect(flagged.length / feed.length).toBeLessThan(0.004);
  });
});
