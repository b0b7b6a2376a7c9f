import type { NameOf } from '../../components/parts/ranking-filter';
import type { HistoryDay, ItemPage, LinePoint, RankedItem } from '../../trends/ranking';
import type { Stage } from '../../trends/score/stage';

/** Made-up items: none of these figures was ever seen anywhere. */
export const today = 20_583; // 10 May 2026
export const now = 1_778_410_800_000;

const names: Record<string, [english: string, chinese: string]> = {
  'hair-dryer-brush': ['Hair dryer brush', '吹风梳'],
  'galaxy-projector': ['Galaxy projector', '星空投影灯'],
  'stress-gorilla': ['Stress gorilla', '解压猩猩'],
  'pop-it': ['Pop-it ball', '泡泡球'],
  'lash-serum': ['Lash serum', '睫毛精华'],
  'phone-case': ['Phone case', '手机壳'],
  crystals: ['Crystals', '水晶'],
  'mouse-game': ['Last Mouse Lost', '灭鼠先锋'],
  'scalp-massager': ['Scalp massager', '头皮按摩器'],
  'smart-plug': ['Smart plug', '智能插座'],
};

export const nameOf: NameOf = (itemId, language) => names[itemId]?.[language === 'zh-CN' ? 1 : 0] ?? itemId;

/** Levels in per mille, one a browsing day; a missing one is a day without browsing. */
function line(levels: (number | undefined)[], end = today): LinePoint[] {
  return levels.flatMap((level, at) =>
    level === undefined ? [] : [{ day: end - levels.length + 1 + at, level: level / 1000 }],
  );
}

function row(itemId: string, stage: Stage, score: number, rest: Partial<RankedItem>): RankedItem {
  return {
    ...{ itemId, stage, score, band: 12, sure: 0.86, now: 0, height: 0, swing: 0.6, belowHigh: -0.1 },
    ...{ chanceOfRise: 0.2, chanceOfFall: 0.2, chanceOfHot: 0.2, chanceOfFade: 0.2, rank: score / 100 },
    ...{ coolingRisk: false, stale: false, level: 0.01, levelError: 0.2, expected: 5, overRecord: -0.2 },
    ...{ sightings: 14, products: 410, productsBefore: 820, sellers: 12, line: [] },
    ...rest,
  };
}

const gbp = (amount: number) => ({ amount, currency: 'GBP' });
const gap = undefined;

export const sampleRows: RankedItem[] = [
  row('hair-dryer-brush', 'rising', 86, {
    ...{ sellers: 18, price: gbp(14.5), cartShare: 0.71, now: 0.72, height: 0.9, sightings: 31 },
    line: line([3, 4, 3, 3, 4, 4, 5, 4, 5, 6, 5, 7, 8, 7, 8, 9, 11, 10, 12, 14, 13, 15, 18, 17, 19, 20, 21, 22]),
  }),
  row('galaxy-projector', 'emerging', 78, {
    ...{ sellers: 5, price: gbp(19.99), cartShare: 0.4, now: 0.6, sure: 0.8, sightings: 9 },
    line: line([1, 1, 1, 1, 2, gap, 2, 3, 4, 3, 5, 6, 8, 9, 11]),
  }),
  row('stress-gorilla', 'resurging', 71, {
    ...{ sellers: 9, price: { amount: 52, currency: 'USD' }, cartShare: 0.22, sure: 0.8, overRecord: -0.3 },
    line: line([15, 14, 11, 8, gap, gap, gap, gap, gap, gap, 2, 2, 1, 2, 2, 3, 2, 3, 4, 5, 6, 5, 7, 9, 10, 12, 13, 14]),
  }),
  row('pop-it', 'peaking', 66, {
    ...{ sellers: 44, price: gbp(5.49), cartShare: 0.66, height: 1.3, coolingRisk: true, sightings: 52 },
    line: line([
      4, 5, 5, 7, 9, 11, 12, 14, 17, 19, 21, 24, 26, 28, 29, 30, 31, 31, 30, 31, 32, 31, 30, 31, 31, 30, 30, 29,
    ]),
  }),
  row('lash-serum', 'rising', 63, {
    ...{ sellers: 7, price: gbp(9.2), cartShare: 0.83, sure: 0.79, sightings: 11 },
    line: line([3, 3, 4, 3, 4, 4, 3, 5, 4, 5, gap, gap, 5, 6, 5, 6, 6, 7, 6, 7, 8, 7, 8, 9, 8, 9, 9, 10]),
  }),
  row('phone-case', 'steady', 52, {
    ...{ sellers: 61, price: { amount: 25_000, currency: 'IDR' }, cartShare: 0.9, sightings: 66 },
    line: line([
      14, 15, 14, 13, 14, 15, 15, 14, 13, 14, 14, 15, 14, 14, 13, 15, 14, 14, 15, 14, 13, 14, 14, 15, 14, 14,
    ]),
  }),
  row('crystals', 'fading', 24, {
    ...{ sellers: 4, price: gbp(8.99), cartShare: 0.64, now: -0.69, height: -0.1, swing: 1.41, belowHigh: -1.41 },
    ...{ chanceOfFall: 0.71, chanceOfRise: 0.03, chanceOfHot: 0.1, rank: -0.56, band: 17, sightings: 6 },
    line: line([
      11, 13, 15, 19, 23, 28, 32, 34, 35, 33, 30, 27, 24, 22, 20, 17, 16, 14, 13, 12, 11, 10, 9, 9, 8, 8, 7, 7,
    ]),
  }),
  row('mouse-game', 'dormant', 12, {
    ...{ sellers: 2, price: { amount: 7.99, currency: 'USD' }, cartShare: 0.12, sure: 0.78, sightings: 1, expected: 9 },
    line: line([22, 23, 21, 19, 16, 13, 10, 8, 7, 5, 4, 3, 3, 2, 2, 1, 1, 1, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]),
  }),
  row('scalp-massager', 'watching', 51, { sightings: 2, sellers: 2, sure: 0.63, line: line([4, 6, 5]) }),
  row('smart-plug', 'steady', 52, {
    stale: true,
    sightings: 0,
    sellers: 0,
    line: line([9, 10, 9, 11, 10, 9, 10], today - 16),
  }),
];

export const sampleFacts = new Map(sampleRows.map((facts) => [facts.itemId, facts]));

function past(day: number, at: number): HistoryDay {
  const level = (4 + 31 * Math.exp(-(((at - 21) / 9) ** 2)) + 2 * Math.sin(at)) / 1000;
  const stage = at < 12 ? 'rising' : at < 24 ? 'peaking' : 'fading';
  const score = Math.round(at < 12 ? 60 + 2 * at : 90 - 1.7 * at);
  return { day, level, low: level * 0.75, high: level * 1.33, k: Math.round(level * 90), n: 90, stage, score };
}

/** Forty days with a week away from TikTok, and a caption that a stranger wrote. */
export const samplePage: ItemPage = {
  ...(sampleRows.find(({ itemId }) => itemId === 'crystals') as RankedItem),
  history: Array.from({ length: 41 }, (_, at) => past(today - 40 + at, at)).filter((_, at) => at < 27 || at > 33),
  places: { surfaces: ['shelf', 'feed'], markets: ['GB', 'ID'] },
  cartsLeadTo: [
    { destination: 'tiktok-shop', share: 0.71 },
    { destination: 'shopify', share: 0.22 },
    { destination: 'other', share: 0.07 },
  ],
  sellersBefore: 31,
  events: [],
};
