import { join } from 'node:path';
import type { SeenVideo } from '../../trends/items/discovery/seen-video';
import { describedBy, type Row, readRows } from './rows';

/** A row as a video: each row counts as a creator of its own, since the rows name none. */
export interface LabelledVideo {
  video: SeenVideo;
  row: Row;
  /** What a person saw in it; nothing where nobody looked. */
  items: string[];
}

export interface Sources {
  /** Labelled rows. */
  file: string;
  /** Rows of ordinary videos, and of unlabelled product videos. */
  ordinary: string[];
  products: string[];
  /** Only these repositories' product rows, where a part is asked for. */
  only?: RegExp;
}

export const ordinaryFiles = (folder: string) => [join(folder, 'pool.vn-feed.ndjson')];
export const productFiles = (folder: string) =>
  ['pool.us-ads.ndjson', 'pool.beauty-hashtags.ndjson'].map((file) => join(folder, file));

/** Labelled rows that nobody could decide about are left out; no row stands in it twice. */
export function readCorpus({ file, ordinary, products, only }: Sources): LabelledVideo[] {
  const labelled = readRows(file).filter(({ isProduct }) => isProduct !== null && isProduct !== undefined);
  const known = new Set(readRows(file).map(({ id }) => id));
  const wanted = labelled.filter(({ isProduct, repo }) => !isProduct || !only || only.test(repo ?? ''));
  const unknown = (files: string[]) => files.flatMap(readRows).filter(({ id }) => !known.has(id));
  return [
    ...wanted.map((row) => asVideo(row, row.isProduct === true, row.items ?? [])),
    ...unknown(products).map((row) => asVideo(row, true, [])),
    ...unknown(ordinary).map((row) => asVideo(row, false, [])),
  ];
}

const asVideo = (row: Row, isProduct: boolean, items: string[]): LabelledVideo => ({
  video: { videoId: row.id, author: row.id, ...describedBy(row), isProduct, itemIds: [] },
  row,
  items: isProduct ? items : [],
});
