import { describe, expect, it } from 'vitest';
import { exportRows, safeCell } from '../../trends/export-rows';
import { aRankedItem } from './a-ranked-item';

const context = { appVersion: '1.2.3', now: Date.UTC(2026, 10, 20, 12) };

describe('an export', () => {
  it('has a row an item, in the order given, with its rank', () => {
    const { columns, rows } = exportRows([aRankedItem(), aRankedItem({ itemId: 'crystals' })], context);
    expect(rows.map(({ rank, item, item_id }) => ({ rank, item, item_id }))).toEqual([
      { rank: 1, item: 'Hair dryer', item_id: 'hair-dryer' },
      { rank: 2, item: 'Crystals', item_id: 'crystals' },
    ]);
    expect(columns.map(({ key }) => key)).toEqual(Object.keys(rows[0] ?? {}));
  });

  it('says when and by what it was made', () => {
    const [row] = exportRows([aRankedItem()], context).rows;
    expect(row).toMatchObject({ app_version: '1.2.3', formula_version: 1, generated_at: '2026-11-20T12:00:00.000Z' });
  });

  it('leaves a cell empty where nothing is known', () => {
    const [row] = exportRows([aRankedItem({ price: undefined, cartShare: undefined })], context).rows;
    expect(row).toMatchObject({ price_median: undefined, currency: undefined, cart_share_percent: undefined });
    expect(exportRows([aRankedItem({ cartShare: 0 })], context).rows[0]?.cart_share_percent).toBe(0);
  });

  it('gives no score while it is too early', () => {
    const [row] = exportRows([aRankedItem({ stage: 'watching' })], context).rows;
    expect(row).toMatchObject({ stage: 'watching', score: undefined, chance_rising: undefined, sightings_7d: 14 });
  });

  it('names the items in the language asked for', () => {
    expect(exportRows([aRankedItem()], { ...context, language: 'zh-CN' }).rows[0]?.item).toBe('吹风机');
  });

  it('keeps numbers numbers, negative ones too', () => {
    expect(exportRows([aRankedItem({ now: -0.32 })], context).rows[0]?.now_log).toBe(-0.32);
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
});
