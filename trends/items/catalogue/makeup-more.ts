import type { Entries } from './catalogue-item';

export const makeupMore: Entries = {
  'blotting-paper': {
    en: 'blotting paper, blotting sheet, oil blotting sheet, oil absorbing sheet, oil control film',
    zh: '吸油纸, 吸油紙, 吸油面纸',
    id: 'kertas minyak wajah, kertas minyak',
    vi: 'giấy thấm dầu',
    th: 'กระดาษซับมัน',
  },
  'undereye-brightener': {
    en: 'undereye brightener, under eye brightener',
    zh: '眼下提亮',
    id: 'pencerah bawah mata',
  },
  'body-makeup': {
    en: 'body makeup, body foundation, leg makeup, body coverage',
    zh: '身体遮瑕',
    id: 'makeup badan',
  },
  'kids-makeup-set': {
    en: 'kids makeup set, kids makeup, play makeup, kids makeup kit',
    zh: '儿童化妆品',
    id: 'makeup anak, mainan makeup',
    es: 'maquillaje para niñas',
  },
  'makeup-set': {
    en: 'makeup set, makeup kit, makeup bundle, makeup gift set',
    zh: '彩妆套装, 化妆品套装',
    id: 'paket makeup, set makeup',
    vi: 'bộ trang điểm, set trang điểm, bộ makeup',
  },
  'makeup-brush': {
    en: 'makeup brush, makeup brush set, foundation brush, blush brush, kabuki brush, eyeshadow brush',
    zh: '化妆刷, 化妝刷, 粉底刷',
    id: 'kuas makeup, kuas rias',
    ms: 'berus mekap',
    vi: 'cọ trang điểm, bộ cọ trang điểm, cọ makeup',
    th: 'แปรงแต่งหน้า',
    es: 'brochas de maquillaje, brocha de maquillaje',
  },
  'powder-puff': {
    en: 'powder puff, makeup sponge, beauty blender, makeup puff, triangle puff, cushion puff, beauty sponge',
    zh: '粉扑, 粉撲, 美妆蛋, 美妝蛋',
    id: 'spons makeup, puff bedak, beauty blender',
    vi: 'bông phấn, mút trang điểm, mút tán nền',
    th: 'พัฟแต่งหน้า',
  },
};
