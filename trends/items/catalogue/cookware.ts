import type { Entries } from './catalogue-item';

export const cookware: Entries = {
  'water-filter': {
    en: 'water filter, faucet extender, faucet filter, filter faucet',
    zh: '净水, 水龙头, 濾水, 净水器',
    id: 'saringan air, kran air',
    ms: 'penapis air, kepala paip',
    vi: 'lọc nước, vòi sen tăng áp, vòi nước, máy lọc nước',
    th: 'ก๊อกน้ำ, เครื่องกรองน้ำ',
  },
  'can-opener': {
    en: 'can opener, bottle opener, wine opener',
    zh: '开瓶器',
    id: 'pembuka kaleng',
  },
  lighter: {
    en: 'lighter, electric lighter',
    zh: '打火机',
    id: 'korek api',
    vi: 'bật lửa',
    th: 'ไฟแช็ค',
  },
  'tea-set': {
    en: 'tea set, milk tea maker',
    zh: '茶具',
    id: 'set teh, saringan',
  },
  'soap-dispenser': {
    en: 'soap dispenser',
    zh: '皂液器',
    id: 'dispenser sabun',
  },
  cookware: {
    en: 'cookware, cookware set, pots and pans, cooking pot, pan set, stock pot, steamer basket',
    zh: '锅具, 铁锅, 湯鍋, 汤锅, 蒸锅',
    id: 'panci, panci set, dandang',
    ms: 'periuk, set periuk, periuk kukus',
    vi: 'bộ nồi, nồi inox, nồi hấp, xoong nồi, nồi thủy tinh',
    th: 'ชุดหม้อ, หม้อด้าม, ชุดหม้อสแตนเลส',
    fil: 'kaldero, kaserola',
    es: 'olla, batería de cocina',
    not: 'หม้อหุงข้าว, หม้อทอด, peter pan',
  },
  wok: {
    parent: 'cookware',
    en: 'wok, frying pan, non stick pan, nonstick pan, granite pan, cast iron skillet, ceramic pan, grill pan, skillet',
    zh: '炒锅, 不粘锅, 平底锅, 不沾鍋, 炒鍋, 平底鍋, 鑄鐵鍋, 麦饭石锅',
    id: 'wajan, wajan anti lengket, teflon, penggorengan, kuali',
    ms: 'kuali, kuali non stick, kuali granite',
    vi: 'chảo chống dính, chảo sâu lòng, chảo đá, nồi chảo, chảo gang',
    th: 'กระทะ, กระทะเหล็ก, กระทะเคลือบ, กระทะเทฟล่อน',
    fil: 'kawali',
    es: 'sartén, sartén antiadherente',
  },
  'milk-pan': {
    parent: 'cookware',
    en: 'milk pan, saucepan',
    zh: '奶锅',
    id: 'panci susu',
    vi: 'quánh nấu',
  },
};
