import type { Entries } from './catalogue-item';

export const drinks: Entries = {
  'olive-oil': {
    en: 'olive oil',
    zh: '橄榄油, 橄欖油',
    id: 'minyak zaitun',
    ms: 'minyak zaitun',
    vi: 'dầu oliu, dầu ô liu',
    th: 'น้ำมันมะกอก',
    es: 'aceite de oliva',
  },
  matcha: {
    en: 'matcha powder',
    zh: '抹茶粉',
    id: 'matcha bubuk',
    vi: 'bột matcha',
    th: 'ผงมัทฉะ',
    es: 'té matcha',
  },
  'milk-tea': {
    en: 'milk tea, bubble tea kit, boba kit, milk tea kit',
    zh: '奶茶',
    id: 'milk tea, teh susu',
    ms: 'teh susu',
    vi: 'trà sữa tự pha, trà sữa đóng chai',
    th: 'ชานม',
    not: '奶茶店, milk tea shop, quán trà sữa',
  },
  'soft-drink': {
    en: 'soft drink, sparkling water, soda can, prebiotic soda, coconut water',
    zh: '汽水, 饮料, 气泡水, 飲料',
    id: 'minuman soda, minuman kemasan, air kelapa kemasan',
    ms: 'minuman ringan, air tin',
    vi: 'nước ngọt, nước trái cây, nước có ga',
    th: 'น้ำอัดลม, น้ำผลไม้',
    es: 'refresco, agua de coco',
  },
  yogurt: {
    en: 'yogurt, yoghurt',
    zh: '酸奶, 優格, 酸奶块',
    id: 'yoghurt, yogurt',
    vi: 'sữa chua',
    th: 'โยเกิร์ต',
    es: 'yogur',
  },
};
