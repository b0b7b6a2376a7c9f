import { describe, expect, it } from 'vitest';
import { catalogueVersion } from '../../../trends/items/catalogue/catalogue';
import { aboutFile, type ExportSettings, fileName } from '../../../trends/tables/about';

const now = new Date(2026, 10, 20, 9, 5).getTime();
const settings: ExportSettings = {
  what: 'ranking',
  appVersion: '1.2.3',
  now,
  timeZone: 'Europe/London',
  handles: 'plain',
};

describe('what a file says of itself', () => {
  it('names versions, moment, days, market and filter', () => {
    const place = { market: 'GB', surface: 'shelf' } as const;
    expect(
      aboutFile({ ...settings, place, stage: 'rising', search: 'cry', days: { from: 20_700, to: 20_777 } }),
    ).toEqual({
      ...{ table: 'ranking', app_version: '1.2.3', formula_version: 1, catalogue_version: catalogueVersion },
      ...{ generated_at: new Date(now).toISOString(), time_zone: 'Europe/London' },
      ...{ from_day: '2026-09-04', to_day: '2026-11-20', market_filter: 'GB', handles: 'plain' },
      other_filter: 'stage=rising; search=cry; surface=shelf',
    });
  });

  it('says so where nothing was left out', () => {
    expect(aboutFile(settings)).toMatchObject({
      from_day: 'first',
      to_day: 'last',
      market_filter: 'all',
      other_filter: 'none',
    });
  });
});

describe('the name of a file', () => {
  it('sorts by kind and by the clock on the wall', () => {
    expect(fileName(settings)).toBe('trendcrest-ranking-2026-11-20-0905');
    expect(fileName({ ...settings, place: { market: 'GB' } })).toBe('trendcrest-ranking-2026-11-20-0905-GB');
  });

  it('says of which item it is, whatever somebody called it', () => {
    expect(fileName({ ...settings, what: 'history', itemId: 'own-水晶' })).toBe(
      'trendcrest-history-own-水晶-2026-11-20-0905',
    );
    expect(fileName({ ...settings, itemId: '../../etc/passwd\u0000' })).not.toMatch(/[./\\\0]/);
  });
});
