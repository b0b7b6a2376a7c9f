/** Signs and codes that mean one currency wherever they stand; codes themselves are among them. */
const certain: Record<string, string> = {
  ...{ US$: 'USD', A$: 'AUD', AU$: 'AUD', C$: 'CAD', CA$: 'CAD', S$: 'SGD', NZ$: 'NZD', NT$: 'TWD', HK$: 'HKD' },
  ...{ MX$: 'MXN', R$: 'BRL', '£': 'GBP', '€': 'EUR', '฿': 'THB', บาท: 'THB', '₫': 'VND', đ: 'VND', vnd: 'VND' },
  ...{ VNĐ: 'VND', vnđ: 'VND', '₱': 'PHP', Php: 'PHP', RM: 'MYR', rm: 'MYR', Rp: 'IDR', rp: 'IDR', '₩': 'KRW' },
  ...{ 원: 'KRW', '₹': 'INR', '₺': 'TRY', zł: 'PLN', 円: 'JPY', Đ: 'VND' },
};
const codes = 'USD AUD CAD SGD NZD TWD HKD MXN BRL GBP EUR THB VND PHP MYR IDR KRW INR TRY PLN JPY CNY'.split(' ');

/** What the sign alone means to the people of a market; elsewhere it may be anybody's. */
const byMarket: Record<string, Record<string, string>> = {
  $: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', TW: 'TWD', MX: 'MXN', CO: 'COP', CL: 'CLP' },
  '¥': { JP: 'JPY', CN: 'CNY' },
  元: { CN: 'CNY', TW: 'TWD' },
};

/** All signs that `currencyOf` knows, longest first, so that `US$` is not taken for `$`. */
export const currencySigns = [...Object.keys(certain), ...codes, ...Object.keys(byMarket), '￥'].toSorted(
  (a, b) => b.length - a.length,
);

/**
 * ISO 4217 code of a currency sign, as `฿` or `R$`.
 * @param market region of those who read the price, two letters: `$` and `¥` are told by it or not at all
 */
export function currencyOf(sign: string, market?: string): string | undefined {
  if (codes.includes(sign)) return sign;
  if (Object.hasOwn(certain, sign)) return certain[sign];
  const local = sign === '￥' ? '¥' : sign;
  return market && Object.hasOwn(byMarket, local) ? byMarket[local]?.[market] : undefined;
}
