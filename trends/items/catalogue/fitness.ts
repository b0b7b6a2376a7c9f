import type { Entries } from './catalogue-item';

export const fitness: Entries = {
  'walking-pad': {
    parent: 'fitness-equipment',
    en: 'walking pad',
    zh: '走步机',
    id: 'walking pad',
    vi: 'máy chạy bộ mini',
  },
  'resistance-band': {
    parent: 'fitness-equipment',
    en: 'resistance band',
    zh: '弹力带',
    id: 'resistance band',
    vi: 'dây kháng lực',
    th: 'ยางยืดออกกำลังกาย',
    es: 'bandas de resistencia',
  },
  dumbbells: {
    parent: 'fitness-equipment',
    en: 'dumbbell, adjustable dumbbells',
    zh: '哑铃',
    id: 'dumbel, barbel',
    vi: 'tạ tay',
    th: 'ดัมเบล',
    es: 'mancuernas',
  },
  'jump-rope': {
    parent: 'fitness-equipment',
    en: 'jump rope',
    zh: '跳绳',
    id: 'lompat tali',
    es: 'cuerda para saltar',
  },
  'yoga-mat': {
    en: 'yoga mat, exercise mat, fitness mat, pilates mat, pilates board, pilates ring',
    zh: '瑜伽垫, 瑜珈墊, 健身垫',
    id: 'matras yoga, matras olahraga',
    vi: 'thảm tập yoga, thảm yoga',
    th: 'เสื่อโยคะ',
    es: 'esterilla de yoga, tapete de yoga',
    not: 'yoga mat buckle, yoga mat bag',
  },
  'fitness-equipment': {
    en: 'fitness equipment, ab roller, weighted vest, weighted hula hoop, push up board, vibration plate, pull up bar, hand gripper',
    zh: '健身器材, 健腹轮, 负重背心, 律动机',
    id: 'alat fitness, alat olahraga',
    vi: 'dụng cụ tập gym',
  },
};
