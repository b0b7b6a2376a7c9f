import { otherMatter } from './other-matter';
import { anyOf, spelled } from './spelling';

export interface SellingWords {
  selling: boolean;
  price: boolean;
  review: boolean;
  /** A service, a game, a film, a match: what such words most often belong to where nothing is sold. */
  otherMatter: boolean;
}

const selling = [
  anyOf(
    '(?:orange|yellow|red) (?:cart|basket|bag)',
    'shopping cart',
    'above my name',
    '(?:link|linked) (?:is )?(?:in|on) (?:my |the )?(?:bio|profile|cart)',
    'shop (?:now|here|link|the link)',
    '(?:buy|order|get it|get yours) (?:now|here|today|at)',
    'restock(?:ed|s)?',
    'back in stock',
    'free ?shipping',
    '(?:flash|super|mega) sale',
    '\\d+ ?% ?(?:off|de descuento|giảm)',
    'half price',
    'discount code',
    'coupons?',
    'use (?:my )?code',
    'tiktok ?shop',
    'affiliate',
    'commissions? earned',
    'get yours',
    'carrito (?:naranja|amarillo|anaranjado)',
    '(?:enlace|link) (?:de compra |en |de )?(?:la |mi )?bio',
    'en descuento',
    'oferta',
    'consíguelo',
    'envío gratis',
  ),
  anyOf(
    'giỏ hàng',
    'free ?ship',
    'mua \\d+ tặng \\d+',
    'đặt hàng',
    'chốt đơn',
    'mã giảm giá',
    'xả kho',
    'săn sale',
    'hàng có sẵn',
    'tiếp thị liên kết',
    'keranjang (?:kuning|oren|orange)',
    'bisa cod',
    'checkout (?:sekarang|di)',
    'gratis ongkir',
    'diskon',
    'promo',
    'link di bio',
    'beg kuning',
    'siapa berminat',
    'ready stock',
    'pm tepi',
    'yellow basket',
    'harga',
    'price ?list',
    'dijual',
    'murah',
    'giá rẻ',
    'trả góp',
    'chính hãng',
  ),
  /giare|tragop|murah(?!an)|(?:^|\s)jual(?=[a-z])|ผ่อนไป|พรีออ/,
  /小黄车|小黃車|购物车|購物車|橱窗|下单|包邮|優惠|优惠券|现货|現貨|下標|團購|团购|ตะกร้า|ส่งฟรี|ลดราคา|โปรโมชั่น|ป้ายยา|พร้อมส่ง|สั่งซื้อ|เก็บปลายทาง/,
];

const price = [
  /[$£€₫฿₱₩¥]\s?\d/,
  /(?<![\p{L}\d])(?:rp|rm|usd|gbp|idr|vnd|php|thb|sgd|s\/)\.?\s?\d/u,
  /\d\s?(?:₫|฿|บาท|pesos?|usd|dollars?|soles|ringgit|baht|rupiah|元|塊|块钱|块錢)/,
  /(?<![\p{L}])(?:chỉ|giá|only|just|hanya|cuma) ?(?:từ |còn |about )?\d[\d.,]*\s?k(?![\p{L}\d])/u,
  /(?<!\d)\d{2,3}(?:[.,]000)\s?[đd](?![\p{L}])/u,
];

const review = anyOf(
  'unbox(?:ing)?',
  'đập hộp',
  'mở hộp',
  'reviews?',
  'reseña',
  'dupe',
  'must ?have',
  'holy grail',
  'game ?changer',
  'worth it',
  'recommend(?:ed|ation)?s?',
  'racun',
  'rekomendasi',
  'spill',
  'my (?:new )?fav(?:ou?rites?)?',
  'obsessed',
  '(?:i )?(?:love|need|bought) (?:this|these|it|them)',
  'so good',
  'best [\\p{L}]+ (?:[\\p{L}]+ )?ever',
  'everyone needs',
  'you need (?:this|these)',
  'easy to use',
  'long ?lasting',
  'khuyên dùng',
  'nên mua',
  'siêu xinh',
  'encanta',
  'lo mejor',
);

/** What the words of a caption and its tags say, whatever the thing is. */
export function sellingWordsIn(caption: string, hashtags: readonly string[]): SellingWords {
  const text = spelled(`${caption} ${hashtags.join(' ')}`);
  return {
    selling: selling.some((pattern) => pattern.test(text)),
    price: price.some((pattern) => pattern.test(text)),
    review: review.test(text),
    otherMatter: otherMatter.some((pattern) => pattern.test(text)),
  };
}
