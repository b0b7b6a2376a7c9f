import { brands } from './discovery/left-out/brands';
import { otherMatter } from './other-matter';
import { anyOf, spelled, wordsOf } from './spelling';

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

const selling = [
  anyOf(
    '(?:orange|yellow|red) (?:shopping )?(?:cart|basket|bag)',
    '(?:add|added) to (?:cart|bag|basket)',
    'shopping (?:cart|bag)',
    'check (?:out )?my (?:showcase|show case|shop|storefront)',
    'i linked (?:it|them|this)',
    'worth every (?:penny|cent)',
    'buy one get one',
    'bogo',
    'carrito',
    'en mi (?:vitrina|carrito|tienda)',
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
    'gio hang',
    'giỏ vàng',
    'link ở (?:bio|tiểu sử|góc trái)',
    'đặt mua',
    'sale sốc',
    'deal hời',
    'flash ?sale',
    'bao ship',
    'inbox (?:shop|em|mình)',
    'giá sỉ',
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
    'klik keranjang',
    'cek keranjang',
    'co sekarang',
    'spill (?:link|produk)',
    'link (?:pembelian|produk)',
    'cod bayar',
    'beg kuning',
    'bakul kuning',
    'tekan beg',
    'add to cart na',
    'nasa (?:yellow basket|basket)',
    'checkout na',
    'legit seller',
    'free sf',
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
  /小黄车|小黃車|黄车|左下角|链接在|下单链接|加购|抢购|秒杀|特价|特價|折扣|预购|預購|代购|代購|好物|种草|種草|拔草|开箱价|购物车|購物車|橱窗|下单|包邮|優惠|优惠券|现货|現貨|下標|團購|团购|ตะกร้า|ส่งฟรี|ลดราคา|โปรโมชั่น|ป้ายยา|พร้อมส่ง|สั่งซื้อ|เก็บปลายทาง|ปักตะกร้า|ของมันต้องมี|พิกัดใน|พิกัดร้าน|พิกัดสินค้า|สินค้าขายดี|ราคาพิเศษ|ราคาเพียง|ส่งฟรี|ผ่อนได้|ใช้ดีบอกต่อ|ของดีบอกต่อ|มีขายที่|โค้ดส่วนลด|จัดโปร/,
];

/** Said where things are sold, and elsewhere too. */
const offer = anyOf(
  'sold out',
  'selling out',
  'on sale',
  'price (?:drop|increase|tag)',
  'need to (?:buy|get|order)',
  'grab (?:yours|it|one|this)',
  'bundle',
  'running out',
  'limited (?:stock|time|edition)',
  'new (?:drop|launch|arrivals?)',
  'agotad[oa]s?',
  'cupón',
  'precio',
  'aprovecha',
  'mua ngay',
  'mua ở đâu',
  'bảo hành',
  'khuyến mãi',
  'ưu đãi',
  'hoàn tiền',
  'sỉ lẻ',
  'check ?out',
  'stok (?:terhad|terakhir)',
  'jualan',
  'tempah',
  'borong',
  'troli',
  'sulit',
  'mine na',
  'mura(?:ng)? (?:lang|na)',
  'budol',
  '(?:linked|link) (?:below|here|it)',
);

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
  'me encantó',
  'es súper bueno',
  'los mejores resultados',
  'recomendad[oa]s?',
  'regalo perfecto',
  'huele a',
  'ganda (?:ng|nito|niya)',
  'sobrang ganda',
  'wajib (?:punya|beli|ada|cuba)',
  'best (?:sangat|gila|banget)',
  'bagus banget',
  'xài (?:thích|mê)',
  'dùng (?:thích|ổn|mê)',
  'đáng mua',
  'xịn (?:xò|sò)',
  'obsess(?:ed|ion)?',
  'in love',
  'addicted',
  '(?:absolutely|really|literally|so) (?:love|loving|amazing|good|obsessed|works?)',
  '(?:love|loving|loved) (?:how|my|the|this|these|a good|all)',
  'the love of my life',
  'amazing',
  'incredible',
  'insane',
  'perfect (?:for|color|shade|shape|gift)',
  '(?:this|it|these) (?:actually |really |just )?(?:works?|worked|changed|saved|smells?|feels?|lasts?|comes with)',
  'tried (?:this|it|these|the|out)',
  'trying (?:this|it|these|the|out)',
  'been using',
  'i use(?:d)?',
  'using (?:this|these|the|both)',
  'my (?:favou?rite|holy grail|go to|secret)',
  'favou?rites?',
  'best (?:kept )?(?:secret|investment|purchase|decision|find|finds)',
  '(?:never|wont|will not) (?:regret|go back)',
  'get this',
  'try this',
  'dont (?:sleep on|miss)',
  'sleep on',
  'comes? (?:with|in)',
  'expensive',
  'budget friendly',
  'affordable',
  'goodies',
  'dupes?',
  'want (?:one|it|this|these)',
  'glass skin',
  'glow ?up',
);

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
