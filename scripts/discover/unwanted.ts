import type { DiscoveredItem } from '../../trends/items/discovery/discovered-item';
import { termKey } from '../../trends/items/discovery/term-key';

/** What must never come back as an item: campaigns, cards, gift links, platforms and topics. Written before judging. */
const unwanted = [
  // Campaigns and calls for reach.
  [
    'fyp',
    'for you',
    'for you page',
    'viral',
    'trending',
    'xuhuong',
    'parati',
    'beranda',
    'capcut',
    'xyzbca',
    'greenish',
  ],
  [
    'tiktok shop spring glow up',
    'spring glow up',
    'tiktok shop creator picks',
    'creator picks',
    'tiktok shop stock up',
  ],
  ['tiktok shop jumpstart sale', 'deals for you days', 'summer vibes', 'soho chic', 'spring tok', 'back to school'],
  ['back to school shopping', 'black friday', 'weekly deals', 'flash sale', 'fan favorite deals', 'spotlight finds'],
  ['mothers day', 'april restock', 'new arrivals', 'love at first find', 'merdeka', 'creator search insights'],
  ['tiktok made me buy it', 'tiktok shop', 'tiktok finds', 'amazon finds', 'haul', 'unboxing', 'review', 'must haves'],
  // Cards, gifts, links of a shop.
  [
    'thư cảm ơn',
    'thẻ cảm ơn',
    'cảm ơn quý khách',
    'khách hàng',
    'quý khách',
    'phiếu bảo hành',
    'thẻ bảo hành',
    'bảo hành',
  ],
  [
    'đổi trả',
    'hướng dẫn đổi trả',
    'quà tặng',
    'link quà',
    'thank you card',
    'warranty card',
    'gift link',
    'free gift',
    'gwp',
  ],
  ['special products link', 'exclusive products link', 'ของแถม', 'ลิงก์', 'ใบรับประกัน', '感謝卡', '感谢卡', '保修卡'],
  // Platforms and selling words.
  [
    'tiktok',
    'amazon',
    'shopee',
    'lazada',
    'temu',
    'shein',
    'sephora',
    'ulta',
    'link in bio',
    'yellow basket',
    'orange cart',
  ],
  [
    'giỏ hàng',
    'keranjang kuning',
    'free shipping',
    'freeship',
    'best seller',
    'ready stock',
    'cod',
    'sale',
    'promo',
    'diskon',
  ],
  // Topics.
  [
    'skincare',
    'beauty',
    'makeup',
    'haircare',
    'kbeauty',
    'korean skincare',
    'skintok',
    'hairtok',
    'cleantok',
    'grwm',
    'asmr',
  ],
  [
    'ootd',
    'fashion',
    'lifehack',
    'glass skin',
    'glow up',
    'learn on tiktok',
    'belleza',
    'maquillaje',
    'kecantikan',
    'làm đẹp',
  ],
].flat();
const keys = new Set(unwanted.map(termKey));

export const isUnwanted = ({ name, words }: Pick<DiscoveredItem, 'name' | 'words'>): boolean =>
  [name, ...words.slice(0, 1)].some((word) => keys.has(termKey(word)));
