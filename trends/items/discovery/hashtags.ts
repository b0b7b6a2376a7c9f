import { isUmbrellaTag } from '../../../signals/umbrella-tags';
import { cleaned, longestTag } from './clean-text';

const mostTags = 30;
const mostRemembered = 60_000;
const written = /[#＃]([^\s#＃@＠]+)/gu;

/** Tags that ask for reach and name nothing, in all markets; the last letter may be repeated ("fyppppp", "xhhh"). */
const reach =
  /^(?:f+y+p?|fyp.*|pyf.*|f[ouy]+r+y?ou?.*|voorjou|forup.*|vira+l.*|vairal|viral.*|xu?huong.*|xh+|xhtiktok|trend.*|tiktok.*|titok.*|tiklok.*|ttshop.*|capcut.*|parati+.*|fyi|xyz.*|abcxyz|zyxcba|blowthisup|blowup|goviral.*|masukberanda|beranda.*|lewatberanda|douyin.*|抖音.*|我要上.*|j4f|thinhhanh|haihuoc|giaitri|learnontiktok|aprendeentiktok|เทรนด์.*|ฟีด.*|explorepage|foryou.*|algorit?h?m.*|relatable|greenscreen|duet|stitch|.*foryoupage|.*fyp)$/u;

/** Tags of a campaign, wherever a market holds one; they also stand in titles. */
const campaign =
  /^(?:greenish|.*(?:challenge|creatorpicks?|creatorspicks|springglowu?p|springsale|springbreak|springtok|summersale|summervibes?|blackfriday|cybermonday|primeday|backtoschool|backtoschoolshopping|dealsforyoudays|dealdrops|jumpstarts?ale|stockup|newarrivals|mothersday|fathersday|valentinesday|giftideas?|giftguide|flashsale|megasale|payday|paydaysale|funfest|sohochic|merdeka|harbolnas|lebaran|tết|songkran|schulanfang|allesfürdieschule|11\.?11|12\.?12|9\.?9)|.+(?:vietnam|indonesia|malaysia|thailand|philippines|singapore|official|partner|ambassador))$/u;

/** What people hang on a thing's name: "perfumetok", "lashtutorial", "hairgrowthtips". */
const ending =
  /(?:tiktok|tok|haul+|viral|fyp|restock|finds|musthaves?|hacks?|tips?|routine|tutorials?|reviews?|inspo|ideas?|recommendations?|recommended|products?|lovers?|addict|junkie|collection|unboxing|aesthetic|asmr|murah|terbaru|terbaik|giare)+$/u;

/** Whether a tag, or a word that was one, asks for reach or belongs to a campaign. */
export const isGeneric = (tag: string): boolean => reach.test(tag) || campaign.test(tag) || isUmbrellaTag(tag);

/** The tags of a video that may name something: cleaned, once each, without what is hung on. */
export function tellingTags(
  caption: string,
  hashtags: readonly string[] = [],
  known: Map<string, boolean> = new Map(),
): string[] {
  const all = new Set([...hashtags, ...[...caption.slice(0, 3000).matchAll(written)].map(([, tag = '']) => tag)]);
  const spelled = [...all].slice(0, mostTags).map(tagText);
  const telling = spelled
    .filter((tag) => tag !== '' && !isKnownGeneric(tag, known))
    .map((tag) => tag.replace(ending, ''));
  return [...new Set(telling)].filter((tag) => tag.length >= 2);
}

function isKnownGeneric(tag: string, known: Map<string, boolean>): boolean {
  const answer = known.get(tag) ?? isGeneric(tag);
  if (known.size < mostRemembered) known.set(tag, answer);
  return answer;
}

/** What follows シ, ゚ or an emoji is decoration; a letter repeated four times and more was meant once. */
function tagText(tag: string): string {
  const spelling = cleaned(tag.replace(/^[#＃]+/u, ''), longestTag).toLowerCase();
  const [start = ''] = spelling.split(/[シツッ゚ﾟ]|[^\p{L}\p{M}\p{N}_]/u);
  return start.replace(/(\p{L})\1{3,}/gu, '$1').replace(/^_+|_+$/g, '');
}
