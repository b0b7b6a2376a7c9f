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
  'face-powder': {
    en: 'face powder, pressed powder',
    zh: '粉饼, 粉餅',
    id: 'bedak padat, bedak wajah',
    ms: 'bedak muka, bedak padat',
    th: 'แป้งพัฟ',
  },
  'eyebrow-razor': {
    en: 'eyebrow razor, brow razor',
    zh: '修眉刀',
    id: 'cukuran alis',
    vi: 'dao cạo lông mày',
  },
  primer: {
    en: 'primer, makeup primer, face primer, pore primer',
    zh: '妆前乳, 妝前乳, 隔离霜',
    id: 'primer wajah, primer makeup',
    vi: 'kem lót',
    th: 'ไพรเมอร์',
    es: 'prebase',
    not: 'paint primer, primer año, primer día, primer amor, primer lugar, primer video, primer paso, primer vez',
  },
  'lash-tape': {
    en: 'lash tape, eyelid tape, double eyelid tape',
    zh: '双眼皮贴, 雙眼皮貼',
    id: 'scotch mata, selotip bulu mata',
    vi: 'miếng dán mí, dán kích mí',
    th: 'สติ๊กเกอร์ติดตา',
  },
};
