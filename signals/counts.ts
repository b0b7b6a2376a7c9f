export interface ReadNumber {
  count: number;
  /** What the notation could not tell apart: 1.2M may be 50K more or less, so its step is 100K. */
  step: number;
}

/** Beyond this no video has ever been: a larger number is a mistake or a forgery. */
export const mostPlausible = 1e11;

/** TikTok's own, shown in every language seen so far. */
const ours: Record<string, number> = { k: 3, m: 6, b: 9 };

/**
 * By languages: the decimal sign, the sign between thousands, and the units with their powers of ten, as CLDR 48 shortens
 * numbers and as people write them. Never seen on TikTok yet. Where one unit begins like another, the shorter one leads.
 */
const notations = (
  'en.,|zh ja.,_万4_萬4_亿8_億8|ko.,_천3_만4_억8|id,._rb3_ribu3_jt6_juta6_m9|ms.,_ribu3_j6_juta6|vi,._n3_t9_tr6|' +
  'th.,_พัน3_หมื่น4_แสน5_ล้าน6|fil.,_libo3_milyon6|es-mx es-us es-419.,_k3_m6_mil3|es pt,._m6_mi6_mil3_bi9|' +
  'de,._mio6_mrd9|fr, _k3_m6_md9|it,._k3_mln6_mld9|ru pl, _тыс3_млн6_млрд9_tys3_mln6_mld9|tr,._b3_mn6_mr9|' +
  'ar.,_ألف3_آلاف3_مليون6_مليار9'
)
  .split('|')
  .map((line) => /(.+?)([.,])(.)(.*)/.exec(line) ?? []);

/**
 * A count as TikTok writes it (`7582`, `36.2K`, `1.2m`, `2B`), or as the page's language would. What can be read in two
 * ways is `undefined`, and so is "Share", which stands where a zero would.
 */
export function readCount(text: string, language = 'en'): ReadNumber | undefined {
  const written = plain(text);
  const [, , decimal, thousands = '', units = ''] =
    [language, language.split('-')[0] ?? '']
      .map((tag) => notations.find(([, tags]) => tags?.split(' ').includes(tag.toLowerCase())))
      .find(Boolean) ?? [];
  const isParted = thousands && /^\d{1,3}([., ]\d{3})+$/.test(written);
  const whole = isParted ? written.replaceAll(thousands, '') : written;
  if (/^\d{1,12}$/.test(whole)) return plausible(Number(whole), 1);

  const form = /^(\d{1,5})(?:([.,])(\d{1,2}))?( ?)([^\d\s.,]+)\.?$/.exec(written);
  const [, digits = '', sign, fraction = '', gap, unit = ''] = form ?? [];
  const isOurs = sign !== ',' && !gap && ours[unit];
  const theirs = sign && sign !== decimal ? 0 : Number.parseInt(units.split(`_${unit}`)[1] ?? '', 10);
  // "1,2M" on an Indonesian page: half TikTok's million, half CLDR's milliard.
  const power = isOurs || (gap || !ours[unit] || ours[unit] === theirs ? theirs : 0);
  const decimals = isOurs ? fraction.length || 1 : fraction.length;
  return power ? plausible(Number(`${digits}.${fraction}`) * 10 ** power, 10 ** (power - decimals)) : undefined;
}

function plausible(number: number, step: number): ReadNumber | undefined {
  const count = Math.round(number);
  return count <= mostPlausible ? { count, step } : undefined;
}

/** In ASCII digits and signs, without the marks that turn the direction of writing. */
const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[\u0660-\u066c\u06f0-\u06f9]/g, (sign) => '0123456789%.,'.charAt(sign.charCodeAt(0) & 15))
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
