import { describe, expect, it } from 'vitest';
import { itemName } from '../../../trends/items/item-names';
import { cellPages, flatCell, plainCell, safeCell } from '../../../trends/tables/cells';
import { type Cell, columnsFor, type TableContext } from '../../../trends/tables/column';
import { type ExportedItem, rankingTable } from '../../../trends/tables/ranking-table';
import { videoTable } from '../../../trends/tables/video-table';
import { aRankedItem } from '../a-ranked-item';
import { tables } from './all-tables';

const english: TableContext = { language: 'en', nameOf: itemName };

async function ranked(items: ExportedItem[], context = english): Promise<Record<string, Cell>[]> {
  const pages = await Array.fromAsync(
    cellPages(
      rankingTable,
      (async function* () {
        yield items;
      })(),
      context,
    ),
  );
  return pages.flat().map((row) => Object.fromEntries(rankingTable.map(({ key }, at) => [key, row[at]])));
}

describe('the ranking as a table', () => {
  it('has a row an item, in the order given, with its rank', async () => {
    const rows = await ranked([aRankedItem(), aRankedItem({ itemId: 'crystals' })]);
    expect(rows.map(({ rank, item, item_id }) => ({ rank, item, item_id }))).toEqual([
      { rank: 1, item: 'Hair dryer', item_id: 'hair-dryer' },
      { rank: 2, item: 'Crystals', item_id: 'crystals' },
    ]);
  });

  it('leaves a cell empty where nothing is known', async () => {
    const [row] = await ranked([aRankedItem({ price: undefined, cartShare: undefined })]);
    expect(row).toMatchObject({ price_median: undefined, currency: undefined, cart_share_percent: undefined });
    expect((await ranked([aRankedItem({ cartShare: 0 })]))[0]?.cart_share_percent).toBe(0);
  });

  it('gives no score while it is too early', async () => {
    const [row] = await ranked([aRankedItem({ stage: 'watching' })]);
    expect(row).toMatchObject({ stage: 'watching', score: undefined, chance_rising: undefined, sightings_7d: 14 });
  });

  it('names the items in the language asked for', async () => {
    expect((await ranked([aRankedItem()], { ...english, language: 'zh-CN' }))[0]?.item).toBe('吹风机');
  });

  it('keeps the columns that receivers rely on', () => {
    expect(rankingTable.map(({ key }) => key).join()).toBe(
      'rank,item,item_id,stage,score,score_band,chance_rising,chance_falling,chance_hot_next_week,chance_fading,' +
        'now_log,height_log,cooling_risk,stale,sightings_7d,product_videos_7d,sellers_7d,price_median,currency,' +
        'cart_share_percent,first_seen_at,last_seen_at,followed_at,labels,note',
    );
  });
});

describe.each(Object.entries(tables))('%s', (_name, columns) => {
  it('names each column once, in lower case, and says what it means', () => {
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    for (const { key, means } of columns) {
      expect(key).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(means.length).toBeGreaterThan(3);
    }
  });

  it('has a currency column beside its money', () => {
    for (const { unit } of columns.filter(({ unit = '' }) => unit.endsWith('currency')))
      expect(columns).toContainEqual(expect.objectContaining({ key: unit, unit: 'ISO 4217' }));
  });
});

describe('the columns of people', () => {
  const keysFor = (handles: 'plain' | 'hashed' | 'left-out') => columnsFor(videoTable, handles).map(({ key }) => key);

  it('are all there where handles are plain', () => {
    expect(keysFor('plain')).toEqual(videoTable.map(({ key }) => key));
  });

  it('lose whatever leads to a person where handles are hashed', () => {
    expect(keysFor('hashed')).toContain('creator');
    for (const key of ['url', 'creator_name', 'sound']) expect(keysFor('hashed')).not.toContain(key);
  });

  it('are gone where handles are left out', () => {
    for (const key of ['creator', 'url', 'creator_name']) expect(keysFor('left-out')).not.toContain(key);
  });
});

describe('a cell', () => {
  it.each(["=cmd|'/c calc'!A1", '+1', '-1', '@SUM(1)', '\t=1', '\r=1', ' =1', '＝1'])('shows %j as text', (text) => {
    expect(safeCell(text)).toBe(`'${text}`);
  });

  it('is left alone where it is harmless', () => {
    for (const cell of ['hair dryer', '<img src=x onerror=alert(1)>', -3.2, 0, undefined])
      expect(safeCell(cell)).toBe(cell);
  });

  it('writes moments with their zone, days as dates, lists with a blank between', () => {
    expect(plainCell('moment', Date.UTC(2026, 10, 20, 12))).toBe('2026-11-20T12:00:00.000Z');
    expect(plainCell('day', 20_777)).toBe('2026-11-20');
    expect(flatCell('list', ['a', 'b'])).toBe('a b');
    expect(plainCell('moment', Number.MAX_VALUE)).toBeUndefined();
  });
});
