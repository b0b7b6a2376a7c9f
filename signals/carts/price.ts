export interface Price {
  price: number;
  currency: string;
}

/** Nothing on TikTok costs as much, in any currency. */
const absurd = 1e10;
/** A price and its currency; a range or a sentence is longer. */
const longest = 40;

/** Currencies whose unit is not divided when prices are written, but for the zeros of `Rp36.000,00`. */
const withoutCents = /^(?:VND|IDR|JPY|KRW|CLP)$/;
const zeroCents = /[.,\s]\d{3}[.,]0+$/;

/**
 * A price as written for people (`$16.00`, `Rp36.000`, `1.299,90 €`), in whole currency units. A last group of one or two
 * digits is cents, one of three is thousands. Bare numbers are no prices: TikTok writes cents here and millionths there.
 */
export function readPrice(written: string | undefined, currency: string | undefined): Price | undefined {
  if (!written || written.length > longest || !currency || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const digits = /^\D*(\d{1,3}(?:[.,\s]\d{3})*(?:[.,]\d{1,2})?|\d+(?:[.,]\d{1,2})?)\D*$/.exec(written)?.[1];
  if (!digits) return undefined;
  const cents = /[.,](\d{1,2})$/.exec(digits)?.[1];
  if (cents && withoutCents.test(currency) && !zeroCents.test(digits)) return undefined;
  const whole = (cents ? digits.slice(0, -cents.length) : digits).replace(/\D/g, '');
  const price = Number(`${whole}.${cents ?? 0}`);
  return price > 0 && price < absurd ? { price, currency } : undefined;
}
