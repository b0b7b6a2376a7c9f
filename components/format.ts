import type { Money } from '../trends/ranking';

export type Format = ReturnType<typeof formatIn>;

const dayMs = 86_400_000;
const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', dayMs],
  ['hour', 3_600_000],
  ['minute', 60_000],
];

/** Each formatter takes the browser a millisecond or more to make, and no screen needs them all. */
export function once<Made>(make: () => Made): () => Made {
  let made: Made | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Numbers, money and times as a reader of this language writes them. Days are counted since 1970-01-01. */
export function formatIn(language: string) {
  const number = (options: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options);
  // Most who read English here are not American: 3 May reads the same everywhere, 5/3 does not.
  const dates = language === 'en' ? 'en-GB' : language;
  const date = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(dates, options);
  const plain = once(() => number({}));
  const short = { notation: 'compact', maximumSignificantDigits: 3 } as const;
  const compact = once(() => number(short));
  const whole = once(() => number({ style: 'percent', maximumFractionDigits: 0 }));
  const fine = once(() => number({ style: 'percent', maximumSignificantDigits: 2 }));
  const figures = once(() => number({ maximumSignificantDigits: 2 }));
  const signed = once(() => number({ signDisplay: 'exceptZero' }));
  const currencies = new Map<string, Intl.NumberFormat>();
  const moneyOf = ({ amount, currency }: Money, isShort: boolean) => {
    const key = `${currency} ${isShort}`;
    const options = { style: 'currency', currency, trailingZeroDisplay: 'stripIfInteger' } as const;
    const made = currencies.get(key) ?? number({ ...options, ...(isShort && short) });
    currencies.set(key, made);
    return made.format(amount);
  };
  // The shortest of Malay, "30 h", reads as hours.
  const unitDisplay = language === 'ms' ? 'short' : 'narrow';
  const shortDays = once(() => number({ style: 'unit', unit: 'day', unitDisplay }));
  const sizes = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const relative = once(() => new Intl.RelativeTimeFormat(language, { numeric: 'auto' }));
  const dayAndMonth = once(() => date({ day: 'numeric', month: 'short', timeZone: 'UTC' }));
  const wholeDate = once(() => date({ dateStyle: 'medium', timeZone: 'UTC' }));
  const regions = once(() => new Intl.DisplayNames(language, { type: 'region', fallback: 'code' }));
  const exact = once(() => date({ dateStyle: 'medium', timeStyle: 'short' }));

  return {
    number: (value: number) => plain().format(value),
    /** 812.4K */
    compact: (value: number) => compact().format(value),
    /** 64 % */
    percent: (share: number) => whole().format(share),
    /** 1.5 %, 0.042 %: small shares keep their figures. */
    share: (share: number) => (share < 0.1 ? fine : whole)().format(share),
    /** Two figures: 2.1, 0.53, 14 */
    figures: (value: number) => figures().format(value),
    /** With the direction: +4, −18. */
    signed: (value: number) => signed().format(value).replace('-', '−'),
    /** In its own currency; large ones compact: £8.99, IDR 25.5K. */
    money: (price: Money) => moneyOf(price, price.amount >= 10_000),
    exactMoney: (price: Money) => moneyOf(price, false),
    /** By its two letters; a code that is none stays as it is. */
    market: (code: string) => (/^[A-Z]{2}$/.test(code) && regions().of(code)) || code,
    day: (day: number) => dayAndMonth().format(day * dayMs),
    /** With its year: 3 May 2026 */
    date: (day: number) => wholeDate().format(day * dayMs),
    /** "7d": as short as the language has it. */
    days: (count: number) => shortDays().format(count),
    /** 3.2 MB */
    bytes: (count: number) => {
      const step = Math.min(3, Math.floor(Math.log10(Math.max(1, count)) / 3));
      const size = { style: 'unit', unit: sizes[step], maximumSignificantDigits: 2 } as const;
      return number(size).format(count / 1_000 ** step);
    },
    exact: (at: number) => exact().format(at),
    /** "3 hours ago"; under a minute is "this minute". */
    ago: (at: number, now: number) => {
      const [unit, length] = steps.find(([, ms]) => now - at >= ms) ?? (['minute', 60_000] as const);
      return relative().format(-Math.floor(Math.max(0, now - at) / length), unit);
    },
  };
}
