import type { Entries } from './catalogue-item';

export const skincareMore: Entries = {
  'skin-tightening-gel': {
    en: 'skin tightening gel, firming gel, firming cream, cellulite cream, skin firming cream',
    zh: '紧致霜',
    id: 'krim pengencang',
    es: 'gel reafirmante, crema reafirmante',
  },
  'skin-tightening-tape': {
    en: 'face tape, face lift tape, lifting tape, neck tape, kinesiology face tape',
    zh: '提拉贴, 瘦脸贴',
    id: 'selotip wajah',
  },
  'facial-brush': {
    en: 'facial brush, face brush, facial cleansing brush, lymphatic brush, dry brush',
    zh: '洁面刷, 洗脸刷',
    id: 'sikat wajah',
    vi: 'cọ rửa mặt',
  },
  'facial-device': {
    en: 'facial device, microcurrent device, ems device, led face mask, red light mask, light therapy mask, booster pro, facial cleansing device, face lifting device, microcurrent, derma roller, dermaplane device, ems shot, beauty device, rf device',
    zh: '美容仪, 美容儀, 微电流, 微電流, 导入仪, 射频仪',
    id: 'alat kecantikan wajah, alat ems wajah, setrika wajah',
    vi: 'máy đẩy tinh chất, máy nâng cơ, máy rửa mặt',
    es: 'microcorriente, dispositivo facial',
  },
  'gua-sha': {
    en: 'gua sha, guasha, face roller, jade roller, gua sha stone, ice roller',
    zh: '刮痧板, 刮痧, 玉石滚轮',
    id: 'gua sha, guasha, jade roller',
    vi: 'đá gua sha, cạo gió mặt',
    th: 'กัวซา',
  },
  'stick-balm': {
    en: 'multi balm, multi balm stick, balm stick, volufiline, volufiline stick, wrinkle stick, pdrn stick, collagen stick, collagen multi balm, wrinkle bounce',
    zh: '护肤棒, 膏状精华, 抗皱棒, 多效膏, 提拉棒',
    id: 'multi balm, balm stick, stick balm',
  },
  'skincare-set': {
    en: 'skincare set, skin care set, skincare bundle, skincare kit, glow kit, skincare gift set',
    zh: '护肤套装, 護膚套裝, 水乳套装, 护肤品套装, 保養組',
    id: 'paket skincare, skincare set, paket glowing, paket lengkap skincare',
    ms: 'set penjagaan muka, set skincare',
    vi: 'bộ dưỡng da, combo dưỡng da, set dưỡng da',
    es: 'set de cuidado facial, kit de cuidado de la piel',
  },
};
