import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': 'ตลาดตัวอย่าง',
  'sample.banner': 'ตลาดตัวอย่าง: ตัวเลขทั้งหมดแต่งขึ้น',
  'sample.remove': 'เอาตัวอย่างออก',
  'sample.show': 'ดูตลาดตัวอย่าง',
  'sample.what': 'ตลาดเล็ก ๆ ที่แต่งขึ้น: สินค้าสิบตัวในหกสัปดาห์ แยกจากสิ่งที่คุณเห็นใน TikTok และเอาออกได้ในคลิกเดียว',
  'sample.making': 'กำลังสร้างตลาดตัวอย่าง',
  'sample.failed': 'สร้างตลาดตัวอย่างไม่ได้: {reason}',
  'sample.notHere': 'ตรงนี้สำหรับสิ่งที่คุณเห็นจริง เอาตลาดตัวอย่างออกเพื่อกลับมา',
};
