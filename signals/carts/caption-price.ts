import { currencyOf, currencySigns } from './currency';
import { isNotAPrice } from './not-a-price';
import { type Price, readPrice } from './price';

export interface CaptionPrice extends Price {
  /** As written. */
  text: string;
}

const longestCaption = 5000;
/** Handles, links and hashtags are names: their digits are nobody's price. */
const names = /https?:\/\/\S+|[@＠#＃]\S+/g;

const digits = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d{1,9}(?:[.,]\\d{1,2})?';
const thousands = '(?:\\s?(?<unit>k|rb|ribu|jt|juta|tr|triệu))?';
const amount = (name: string) => `(?<${name}>(?:${digits})(?!\\d|[.,]\\d))`;
const sign = currencySigns.map((one) => one.replace('$', '\\$')).join('|');
/** `P199` is a price in the Philippines; elsewhere, and as `P2`, it is the second part. */
const beforeSign = new RegExp(
  `(?<![A-Za-z\\p{N}$])(?<sign>${sign}|P(?=\\d{3}))\\.?(?<gap>\\s?)${amount('number')}${thousands}(?![\\w%$]|[.,]?\\d)`,
  'giu',
);
const afterSign = new RegExp(
  `(?<![A-Za-z\\p{N}$.,])${amount('number')}${thousands}(?<gap>\\s?)(?<sign>${sign}|\\.-)(?![\\p{Script=Latin}\\p{N}])`,
  'giu',
);
/** Without a sign, a number in thousands is a price only behind a word that announces one. */
const announced = new RegExp(
  `(?<![\\p{L}])(?:(?<vnd>giá|chỉ(?: còn| với| từ)?)|(?<idr>harga(?:nya)?|cuma|hanya))[\\s:]{0,3}${amount('number')}\\s?(?<unit>k|rb|ribu|jt|juta|tr|triệu)(?![\\p{L}\\p{N}])`,
  'giu',
);

const units: Record<string, number> = { k: 1e3, rb: 1e3, ribu: 1e3, jt: 1e6, juta: 1e6, tr: 1e6, triệu: 1e6 };
const inThousands = /^(?:VND|IDR)$/;
/** The smallest thing that is sold costs about half of this; the dearest that is sold in a video, 20,000 times it. */
const scales: Record<string, number> = { VND: 1e3, IDR: 1e3, KRW: 1e3, CLP: 1e3, COP: 1e3, JPY: 100, THB: 10, PHP: 10 };

/**
 * The first price that a caption surely names ("£8.99", "Rp 99rb", "฿199", "199k" behind "giá"). Bounds ("under $20"),
 * savings, prizes and sums spent are none, nor is a sign that could mean several currencies in that market.
 * @param market region, two letters, of the people the caption is written for
 */
export function readCaptionPrice(caption: string, market?: string): CaptionPrice | undefined {
  const text = caption.slice(0, longestCaption).replace(names, (name) => ' '.repeat(name.length));
  const found = [...text.matchAll(beforeSign), ...text.matchAll(afterSign), ...text.matchAll(announced)];
  return found
    .toSorted((a, b) => a.index - b.index)
    .filter(({ 0: { length }, index }) => !isNotAPrice(text.slice(0, index), text.slice(index + length)))
    .map((match) => priceIn(match, market))
    .find((price) => price !== undefined);
}

function priceIn({ 0: written, groups = {} }: RegExpMatchArray, market?: string): CaptionPrice | undefined {
  const { number = '', unit } = groups;
  const currency = currencyIn(groups, market);
  if (!currency || (unit && !inThousands.test(currency))) return undefined;
  const price = unit ? inUnits(number, unit) : readPrice(number, currency)?.price;
  const scale = scales[currency] ?? 1;
  if (price === undefined || price < scale / 2 || price > scale * 20_000) return undefined;
  return { price, currency, text: written.trim() };
}

function currencyIn(groups: Record<string, string | undefined>, market?: string): string | undefined {
  if (groups.vnd) return 'VND';
  if (groups.idr) return market === 'MY' ? undefined : 'IDR';
  const { sign = '', gap, number = '' } = groups;
  if (sign === 'P') return market === 'PH' ? 'PHP' : undefined;
  if (sign === '.-') return market === 'TH' ? 'THB' : undefined;
  // "RM 30" may be a singer and his birthday; "RM30" and "RM 30.90" are not.
  if (/^rm$/i.test(sign) && gap && market !== 'MY' && !/[.,]\d\d$/.test(number)) return undefined;
  return currencyOf(sign, market) ?? currencyOf(sign.toLowerCase(), market);
}

function inUnits(number: string, unit: string): number {
  const isWhole = /^\d{1,3}(?:[.,]\d{3})+$/.test(number);
  return Math.round(
    Number(isWhole ? number.replace(/\D/g, '') : number.replace(',', '.')) * (units[unit.toLowerCase()] ?? 1),
  );
}
