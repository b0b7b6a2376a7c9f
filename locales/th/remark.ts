import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': 'โน้ตของคุณ',
  'remark.note': 'โน้ต',
  'remark.note.hint': 'แหล่งของ ราคา ถามใคร…',
  'remark.labels': 'ป้าย',
  'remark.label.add': 'เพิ่มป้าย',
  'remark.label.save': 'เพิ่ม',
  'remark.label.remove': 'เอาป้าย {label} ออก',

  'lookUp.title': 'หาข้อมูลต่อ',
  'lookUp.note': 'เปิดในแท็บใหม่เมื่อคุณคลิกเท่านั้น Trendcrest เองไม่ถามอะไรจากเว็บเหล่านี้',
  'lookUp.hint': 'ค้นหา “{words}”',
  'lookUp.menu': 'เพิ่มเติมเกี่ยวกับ {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
};
