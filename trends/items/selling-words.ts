import { brands } from './discovery/left-out/brands';
import { otherMatter } from './other-matter';
import { offer } from './selling-words/offer';
import { review } from './selling-words/review';
import { selling } from './selling-words/selling';
import { spelled, wordsOf } from './spelling';

export interface SellingWords {
  selling: boolean;
  offer: boolean;
  price: boolean;
  review: boolean;
  /** What the law or the shop has people add: "results may vary", "sponsored", "as an affiliate". */
  disclaimer: boolean;
  /** A maker named by word or tag, or a handle in the sentence. */
  brand: boolean;
  /** The trade that the tags name: skincare, hair, cleaning. */
  trade: boolean;
  /** A service, a game, a film, a match: what such words most often belong to where nothing is sold. */
  otherMatter: boolean;
}

const price = [
  /[$£€₫฿₱₩¥]\s?\d/,
  /(?<![\p{L}\d])(?:rp|rm|usd|gbp|idr|vnd|php|thb|sgd|s\/)\.?\s?\d/u,
  /\d\s?(?:₫|฿|บาท|pesos?|usd|dollars?|soles|ringgit|baht|rupiah|元|塊|块钱|块錢)/,
  /(?<![\p{L}])(?:chỉ|giá|only|just|hanya|cuma) ?(?:từ |còn |about )?\d[\d.,]*\s?k(?![\p{L}\d])/u,
  /(?<!\d)\d{2,3}(?:[.,]000)\s?[đd](?![\p{L}])/u,
];

const disclaimer =
  /(?<!\p{L})(?:(?:results|price|prices|items?|shipping) (?:may|might|can) vary|not (?:intended to|medical advice)|as an affiliate|i may earn|earn (?:a )?commission|commissions? (?:earned|paid)|sponsored|paid partnership|spon|gifted|ᵃᵈ|publicidad|colaboración|iklan|quảng cáo|โฆษณา|广告)(?!\p{L})|(?<![\p{L}\p{N}])#?ad(?![\p{L}\p{N}'-])|\w(?:partner|ambassador)(?![\p{L}])/u;

/** Written for somebody who asked; that handle is no maker's. */
const reply = /^\s*(?:repl(?:y|ying) to|respuesta a|respondendo a|antwort an|trả lời|membalas|ตอบกลับ|回复)\s?@?/u;

const handle = /(?<![\p{L}\p{N}])[@＠][\p{L}\p{N}]/u;

const trade =
  /(?:skin|hair|beauty|lash|nail|make ?up|body|oral|lip|perfume|fragrance|tooth|teeth|shower|clean|brow|curl|scent|bath|tan)(?:care|tok|hacks?|tips|goals|routine|inspo|finds?|products?|musthaves|transformation|growth|health)|kbeauty|koreanskincare|koreanbeauty|grwm|self ?care|momhack|cleantok|skincare|makeup|haircare|lamdep|mypham|reviewlamdep|เครื่องสำอาง|บิวตี้|gadgets?|cuidado|belleza|maquillaje/;

/** What the words of a caption and its tags say, whatever the thing is. */
export function sellingWordsIn(caption: string, hashtags: readonly string[]): SellingWords {
  const text = spelled(`${caption} ${hashtags.join(' ')}`);
  return {
    selling: selling.some((pattern) => pattern.test(text)),
    offer: offer.test(text),
    price: price.some((pattern) => pattern.test(text)),
    review: review.test(text),
    disclaimer: disclaimer.test(text),
    brand: handle.test(spelled(caption).replace(reply, '')) || namesBrand(text),
    trade: trade.test(hashtags.join(' ')) || trade.test(tagsWritten(caption)),
    otherMatter: otherMatter.some((pattern) => pattern.test(text)),
  };
}

const tagsWritten = (caption: string) => (caption.toLowerCase().match(/[#＃][\p{L}\p{N}_]+/gu) ?? []).join(' ');

/** Shorter names are words too ("labo", "crest"). */
const shortestBrand = 5;
const makers = new Set(brands.split(/\s+/).filter((brand) => brand.length >= shortestBrand));

/** By itself, or at the beginning of a tag: "medicubeskincare". */
const namesBrand = (text: string): boolean =>
  wordsOf(text).some((word) => {
    for (let length = shortestBrand; length <= word.length; length += 1) {
      if (makers.has(word.slice(0, length))) return true;
    }
    return false;
  });
