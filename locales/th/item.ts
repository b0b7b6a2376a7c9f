import type { Translating } from '../message';

export const item: Translating<typeof import('../en/item').item> = {
  'item.score': 'คะแนน',
  'item.band': '± {band}',
  'item.bandHint': 'คะแนนจริงอาจต่ำหรือสูงกว่านี้ {band} คะแนน',
  'item.since': '{stage}ตั้งแต่ {day}',
  'item.missing': 'ไม่มีสินค้านี้ในรายการของคุณแล้ว',

  'moved.title': 'อะไรทำให้คะแนนขยับ',
  'moved.version': 'สูตร {version}',
  'moved.now': 'เทียบกับสัปดาห์ก่อน ๆ',
  'moved.height': 'เทียบกับปกติของตัวเอง',
  'moved.swing': 'แกว่งแค่ไหน',
  'moved.times': '×{x}',
  'moved.up': 'ดันคะแนนขึ้นราว {points}',
  'moved.down': 'ดึงคะแนนลงราว {points}',
  'moved.none': 'แทบไม่เปลี่ยนคะแนน',
  'why.now.up': 'มากกว่าสัปดาห์ก่อน ๆ',
  'why.now.down': 'น้อยกว่าสัปดาห์ก่อน ๆ',
  'why.height.up': 'สูงกว่าปกติของตัวเอง',
  'why.height.down': 'ต่ำกว่าปกติของตัวเอง',
  'why.swing': 'แกว่งแรง',

  'tile.share': 'ของคลิปขายของ',
  'tile.cart': 'ปักตะกร้า',
  'tile.price': 'ราคากลาง',
  'tile.sellers': 'คนขายต่อสัปดาห์',
  'tile.sellersHint': 'คนขาย {before} รายเมื่อสามสัปดาห์ก่อน {now} รายใน 7 วันล่าสุด',
  'tile.unknown': 'ยังไม่เห็น',

  'carts.title': 'ตะกร้าพาไปที่',
  'carts.none': 'ไม่เห็นตะกร้าในคลิปของสินค้านี้',
  'cart.other': 'ร้านอื่น',
  'cart.link-hub': 'หน้ารวมลิงก์',

  'videos.title': 'คลิปที่เห็นสินค้านี้',
  'videos.none': 'ไม่ได้เก็บคลิปไว้แล้ว แต่ตัวเลขด้านบนยังอยู่',
  'videos.views': { other: '{views} วิว' },
  'videos.viewsUnknown': 'ไม่แสดงยอดวิว',
  'videos.untitled': 'ไม่มีแคปชัน',
  'videos.open': 'เปิด TikTok ในแท็บใหม่',
};
