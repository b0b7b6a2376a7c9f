import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': 'ยังไม่มีในแคตตาล็อก',
  'card.productReason': 'คลิปนี้มีสินค้า แต่ไม่ได้เอ่ยชื่อสินค้าในแคตตาล็อก เพิ่มใน “สินค้า” เพื่อให้นับ',
  'card.speed.observed': '{rate} วิวต่อชั่วโมงของคลิปนี้ ระหว่างครั้งที่คุณเห็น',
  'card.speed.estimate': '≈ {rate} วิวต่อชั่วโมงของคลิปนี้ ประเมินจากอายุ',
  'card.inCaption': '{price} ในแคปชัน',
  'card.others': '+{count}',
  'card.othersHint': 'ในคลิปนี้มีอีก: {names}',
  'card.follow': 'ติดตาม',
  'card.unfollow': 'เลิกติดตาม',
  'card.open': 'เปิด',
  'card.openHint': 'เปิดสินค้าข้าง TikTok',

  'cart.other': 'ร้านอื่น',
  'cart.link-hub': 'หน้ารวมลิงก์',
};
