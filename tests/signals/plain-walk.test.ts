import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { Entry } from '../../scripts/read-table/entry';
import { plainJson, plainLiteral } from '../../scripts/read-table/plain-json';
import { plainTags } from '../../scripts/read-table/plain-tags';
import { plainWalk, type Truth } from '../../scripts/read-table/plain-walk';
import { savedFiles } from '../../scripts/read-table/saved-files';
import { type ExpectedCard, type ExpectedItem, expectedOf, withExpected } from './expected-of';
import { samples } from './read-sample';

const walk = (name: string): Truth => {
  const saved = savedFiles.find(({ file }) => file === name);
  if (!saved) throw new Error(`${name} is no file of the samples`);
  return plainWalk(samples ?? '', saved);
};

test('numbers that do not fit are kept as digits', () => {
  expect(plainJson('{"a":1729840619138750658,"b":[12,1.5,"1729840619138750658"]}')).toEqual({
    a: '1729840619138750658',
    b: [12, 1.5, '1729840619138750658'],
  });
});

test('an object that went through a code formatter is read', () => {
  const source = `{ a: 'it\\'s "x"\\u002F', '7': [1, true, null, undefined,], b: { c: -2.5e3, }, }; window.x = {};`;
  expect(plainLiteral(source)).toEqual({ a: 'it\'s "x"/', 7: [1, true, null, undefined], b: { c: -2500 } });
});

test('hashtags are those listed and those written, a beginning of a listed one is none', () => {
  expect(plainTags(['One', 'hot🔥', 'SONDAKİKA'], '#one#two, #hot\\u12 #🐿 # #sondakika')).toEqual([
    'one',
    'hot🔥',
    'sondakika',
    'two',
    '🐿',
  ]);
});

describe.skipIf(!samples)('the plain walk against other readings of the same files (TRENDCREST_SAMPLES)', () => {
  test.each(withExpected)('%s', (file) => {
    const { items = [], hydrationItems = [], domCards = [] } = expectedOf(file);
    const { videos, nameless } = walk(file);
    const shown = new Set(domCards.map(({ hrefId }) => hrefId));
    const stale = isStale(file) ? hydrationItems.filter(({ id }) => !shown.has(id)) : [];
    expect(stale.filter(({ id }) => valuesOf(videos, id))).toEqual([]);
    const listed = isStale(file) ? [] : [...items, ...hydrationItems];
    expect(listed.map(({ id }) => valuesOf(videos, id))).toEqual(listed.map(valuesOfItem));
    for (const { id, challenges, textExtraTags } of listed) {
      const tags = [...challenges, ...textExtraTags].map((tag) => tag.toLowerCase());
      expect(videos.find((video) => video.id === id)?.values.hashtags ?? []).toEqual(expect.arrayContaining(tags));
    }
    const named = domCards.filter(({ hrefId, playerId }) => hrefId ?? playerId);
    expect(named.filter(({ hrefId, playerId }) => valuesOf(videos, hrefId ?? playerId ?? '') === undefined)).toEqual(
      [],
    );
    expect(sorted([...videos, ...nameless].map(likesOf))).toEqual(
      expect.arrayContaining(sorted(domCards.map(likesShown))),
    );
  });

  test('the 96 search results, as their collector wrote them into columns', () => {
    const { videos } = walk('api/zeeschuimer-2023-search-item-full.ndjson');
    const csv = readFileSync(join(samples ?? '', 'normalized/zeeschuimer-decoder-2023.csv'), 'utf8');
    const { data } = parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true });
    expect(data.length).toBe(96);
    const seen = data.map(({ id = '' }) => videos.find((video) => video.id === id)?.values);
    const columns = {
      followers: 'author_followers',
      likes: 'digg_count',
      shares: 'share_count',
      comments: 'comment_count',
    };
    for (const [field, column] of Object.entries({ ...columns, views: 'play_count' })) {
      expect(seen.map((values) => values?.[field])).toEqual(data.map((row) => Number(row[column])));
    }
    expect(seen.map((values) => values?.authorName)).toEqual(data.map(({ author }) => author));
  });
});

/** Their JSON is of the page that was opened before. */
const isStale = (file: string) => /stale-sigi|2022-profile/.test(file);

const valuesOf = (videos: Entry[], id: string) => {
  const values = videos.find((video) => video.id === id)?.values;
  if (!values) return undefined;
  const { author, caption, uploadedAt, views, likes, comments, shares, saves, origin, language, ad } = values;
  return { author, caption, uploadedAt, views, likes, comments, shares, saves, origin, language, ad };
};

const valuesOfItem = (item: ExpectedItem) => ({
  author: item.author,
  caption: item.desc || undefined,
  uploadedAt: item.createTime * 1000,
  views: item.play,
  likes: item.like,
  comments: item.comment,
  shares: item.share,
  saves: item.save ?? undefined,
  origin: item.locationCreated ?? undefined,
  language: item.textLanguage ?? undefined,
  ad: item.isAd ?? undefined,
});

const sorted = (lines: string[]) => lines.filter(Boolean).toSorted();
const likesOf = ({ values }: Entry) => (values.likes === undefined ? '' : `${values.author} ${values.likes}`);

/** Such a reading runs into the next count, a line below. */
function likesShown({ 'video-author-uniqueid': author, 'like-count': likes }: ExpectedCard): string {
  const [, number, unit = ''] = /^([\d.]+)([KM]?)/.exec(likes?.trim() ?? '') ?? [];
  if (!number || !author) return '';
  return `${author} ${Math.round(Number(number) * { '': 1, K: 1e3, M: 1e6 }[unit as 'K'])}`;
}
