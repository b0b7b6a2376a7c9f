import { describe, expect, it } from 'vitest';
import { lookUps } from '../../trends/look-ups';

const names: Record<string, string> = { en: 'Crystals', 'zh-CN': '水晶', th: 'คริสตัล', id: 'Kristal & batu' };
const linksIn = (market?: string) =>
  new Map(lookUps((language) => names[language] ?? '?', market).map((one) => [one.site, one]));
const link = (market: string | undefined, site: string) => linksIn(market).get(site as 'tiktok');

describe('looking an item up elsewhere', () => {
  it('asks in the words of the market, and of its own Amazon', () => {
    expect(link('TH', 'tiktok')).toMatchObject({ words: 'คริสตัล' });
    expect(link('GB', 'amazon')?.url).toBe('https://www.amazon.co.uk/s?k=Crystals');
    expect(link('GB', 'google-trends')?.url).toBe('https://trends.google.com/trends/explore?q=Crystals&geo=GB');
    expect(link('ID', 'amazon')?.url).toBe('https://www.amazon.com/s?k=Crystals');
  });

  it('asks makers in Chinese, whichever the market', () => {
    const { keywords, charset } = Object.fromEntries(new URL(link('TH', '1688')?.url ?? '').searchParams);
    expect([keywords, charset]).toEqual(['水晶', 'utf8']);
  });

  it('asks everywhere where no market is known', () => {
    for (const market of [undefined, 'ZZ']) {
      expect(link(market, 'google-trends')?.url).toBe('https://trends.google.com/trends/explore?q=Crystals');
      expect(link(market, 'amazon')?.url).toBe('https://www.amazon.com/s?k=Crystals');
    }
  });

  it('cannot be led elsewhere by what a person calls an item', () => {
    for (const { url } of lookUps(() => '"><script>&geo=XX#https://evil.example/?', 'ID')) {
      const { hostname, hash, searchParams } = new URL(url);
      expect(hostname).toMatch(
        /^(?:trends\.google\.com|www\.amazon\.com|s\.1688\.com|www\.aliexpress\.com|www\.tiktok\.com)$/,
      );
      expect(hash).toBe('');
      expect([...searchParams.values()]).toContain('"><script>&geo=XX#https://evil.example/?');
    }
  });
});
