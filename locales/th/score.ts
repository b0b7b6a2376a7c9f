import type { Translated } from '../message';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': 'เริ่มมา',
  'stage.rising': 'มาแรง',
  'stage.resurging': 'กลับมา',
  'stage.peaking': 'พีคแล้ว',
  'stage.fading': 'กำลังซา',
  'stage.steady': 'ทรงตัว',
  'stage.dormant': 'เงียบไป',
  'stage.watching': 'ยังเร็วไป',
  'stage.stale': 'ต้องดูใหม่',
  'badge.product': 'สินค้าที่ยังไม่มีในแคตตาล็อก',
  'badge.scored': '{name}: {stage} คะแนน {score}',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label} เสี่ยงร่วง',

  'count.sightings': { other: 'เห็น {count} ครั้ง' },
  'count.products': { other: 'คลิปขายของ {count} คลิป' },

  'often.times': 'ราว {x} เท่าของ',
  'often.same': 'พอ ๆ กับ',
  'often.share': 'ราว {share} ของ',
  'often.half': 'ราวครึ่งหนึ่งของ',

  'reason.up':
    'สัปดาห์นี้ {item} โผล่{often}สองสัปดาห์ก่อน ต่อคลิปขายของ 100 คลิป ({sightings} ใน{products}) โอกาสที่ขึ้นจริง {rise} โอกาสที่สัปดาห์หน้ายังสูงกว่าปกติชัดเจน {hot}',
  'reason.firstDays':
    'สองสัปดาห์ก่อนแทบไม่ได้เห็นคลิปขายของเลย สัปดาห์นี้ ({sightings} ใน{products}) จึงยังไม่มีอะไรให้เทียบ โอกาสที่กำลังขึ้น {rise} โอกาสที่กำลังลง {fall}',
  'reason.fading':
    'สัปดาห์นี้โผล่{often}สองสัปดาห์ก่อน ต่อคลิปขายของ 100 คลิป ({sightings} ใน{products}) ทั้งที่เคยพีคถึง {high} เท่าของตอนนี้ โอกาสที่กำลังลง {fall}',
  'reason.peaking': 'สูงเป็น {height} เท่าของปกติ และไม่ได้ขึ้นชัดเจนแล้ว ({sightings} ใน{products} สัปดาห์นี้)',
  'reason.resurging':
    'กลับมาแล้ว: เคยตกไปต่ำกว่าครึ่งของสถิติตัวเอง ตอนนี้กลับมาที่ {share} ของสถิตินั้น ({sightings} ใน{products} สัปดาห์นี้)',
  'reason.steady': 'พอ ๆ กับปกติ ({sightings} ใน{products} สัปดาห์นี้)',
  'reason.dormant': { other: 'สัปดาห์นี้ควรเห็นราว {expected} ครั้ง แต่เห็น {count} ครั้ง: หายไปจากฟีดของคุณแล้ว' },
  'reason.watching': 'ยังเห็นน้อยเกินกว่าจะบอกได้ ({sightings} ใน{products} สัปดาห์นี้)',
  'reason.stale': 'ช่วงนี้คุณไถฟีดน้อย จึงบอกสถานะวันนี้ไม่ได้ ลองไถอีกหน่อยเพื่ออัปเดต',
  'reason.cooling': 'เสี่ยงร่วง: สินค้าที่สูงกว่าปกติขนาดนี้ ราว 4 ใน 10 ตกลงไปหนึ่งในสามภายในสัปดาห์เดียว กระแสมาแล้วก็ไป',
};
