/** Longer texts are lists of ingredients, or meant to harm; what is sold stands in front. */
const longestText = 1500;
export const longestTag = 60;

const disclaimers =
  /(?:final prices?|prices? (?:may|are|is)|\*?\s?(?:disclaimer|aviso)|not medical advice|(?:as an )?affiliate|these statements|results (?:may )?vary|precio final|los precios)[^.!?\n#]*[.!?\n]?/giu;
const addresses = /https?:\/\/\S+|www\.\S+/giu;
const brackets = /[[【(（「『][^\]】)）」』]{0,60}[\]】)）」』]/gu;
// Zero-width joiners, directions, controls: nobody sees them, and they part a word from itself.
const unseen = /[\p{Cf}\p{Cc}\p{Cs}\p{Co}]/gu;
/** "here's" and "you've" are no words of their own. */
const contractions = /(?<=[a-z])['’](?:s|ve|ll|re|d|m)(?![a-z])/giu;
const onlyAscii = /^[\x20-\x7e]*$/;

/** One look for one letter, nothing unseen, nothing endless. Case stays, since it tells names from things. */
export function cleaned(text: string, longest = longestText): string {
  const short = text.slice(0, longest);
  if (onlyAscii.test(short)) return short.replace(contractions, '').replaceAll("'", '');
  // NFKC takes Thai "am" apart, and a segmenter then no longer knows the word.
  const whole = short.replace(/\s+/gu, ' ').replace(unseen, '').normalize('NFKC').replaceAll('\u0e4d\u0e32', '\u0e33');
  return whole.replace(contractions, '').replace(/['’]/gu, '');
}

/** A handle, and the words of a shown name, which TikTok puts in its place: "@Rare Beauty". */
const mentions = /[@＠][^\s#＃@＠]+(?:\s+\p{Lu}\p{Ll}[\p{L}\p{N}.]*){0,2}/gu;

/** A caption's sentences: its hashtags, mentions, addresses and disclaimers are read apart, or not at all. */
export const sentencesOf = (caption: string): string =>
  cleaned(caption)
    .replace(addresses, '|')
    .replace(mentions, '|')
    .replace(/[#＃][^\s#＃@＠]+/gu, '|')
    .replace(disclaimers, '|');

/** A title without its brackets, which hold brands, sales and gifts. */
export const bareTitle = (title: string): string =>
  noProduct.test(title)
    ? ''
    : cleaned(title)
        .replace(/[#＃][^\s#＃]+/gu, '|')
        .replace(brackets, '|');

/** Shop windows also list thank-you letters, warranty cards and links to gifts: best sellers, and no products. */
const noProduct =
  /th(?:ư|ẻ|iệp|iếp)\s+c[ảá]m\s+ơn|c[ảá]m\s+ơn\s+qu[ýí]|(?:phi[ếê]u|thẻ)\s+(?:bảo\s+hành|hỗ\s+trợ|quà)|quà\s+tặng\s+không\s+bán|link\s+quà|thank\s?-?\s?you\s+(?:card|letter|note)|warranty\s+card|gift\s+(?:link|not\s+for\s+sale)|not\s+for\s+sale|kartu\s+(?:garansi|ucapan|terima)|kad\s+(?:waranti|terima)|tarjeta\s+de\s+(?:garantía|agradecimiento)|exclusive\s+(?:special\s+)?products?\s+link|\bGWP\b|ลิงก์รับ|การ์ดขอบคุณ|ใบรับประกัน|ของแถมห้ามขาย|感謝卡|感谢卡|保固卡|保修卡|贈品連結|赠品链接|補差價|补差价|運費補|邮费补/iu;
