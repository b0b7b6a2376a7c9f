import type { Translated } from '../message';

export const opening: Translated<typeof import('../en/opening').opening> = {
  'opening.preparing': 'กำลังจัดข้อมูลของคุณให้เป็นปัจจุบัน',
  'opening.preparing.text':
    'Trendcrest เวอร์ชันใหม่กำลังจัดเรียงสิ่งที่เก็บไว้ ประวัติยาวใช้เวลาราวหนึ่งนาที ปิดหน้าต่างนี้ก็ไม่มีอะไรหาย ครั้งหน้าจะเริ่มใหม่',
  'opening.held': 'หน้าต่าง Trendcrest อื่นใช้ข้อมูลของคุณอยู่',
  'opening.held.text': 'ปิดหน้าต่างและแท็บ Trendcrest อื่น หน้าต่างนี้จะเดินต่อเอง',
  'opening.updated': 'Trendcrest อัปเดตแล้ว',
  'opening.updated.text': 'หน้าต่างนี้เปิดไว้ก่อนอัปเดต โหลดใหม่เพื่อใช้ต่อ ไม่มีอะไรหาย',
  'opening.reload': 'โหลดใหม่',

  'trouble.full': 'ที่เก็บเต็ม',
  'trouble.full.text':
    'เบราว์เซอร์เก็บเพิ่มในเครื่องนี้ไม่ได้แล้ว เพิ่มที่ว่างในดิสก์ หรือลบข้อมูลเก่าใน “ข้อมูลของคุณ” สิ่งที่เก็บแล้วปลอดภัย และการอ่านจะเดินต่อเองเมื่อมีที่ว่าง',
  'trouble.newer': 'ข้อมูลของคุณมาจาก Trendcrest ที่ใหม่กว่า',
  'trouble.newer.text': 'เวอร์ชันเก่านี้จะไม่แตะข้อมูล อัปเดต Trendcrest ในเบราว์เซอร์แล้วเปิดใหม่',
  'trouble.held': 'หน้าต่าง Trendcrest อื่นใช้ข้อมูลของคุณอยู่',
  'trouble.held.text': 'ปิดหน้าต่างและแท็บ Trendcrest อื่น แล้วลองใหม่',
  'trouble.unreadable': 'เบราว์เซอร์อ่านข้อมูลของคุณไม่ได้',
  'trouble.unreadable.text':
    'ปิดแล้วเปิดเบราว์เซอร์ใหม่ แล้วลองอีกครั้ง ถ้ายังเป็นอยู่ ไฟล์ของเบราว์เซอร์เสีย: “ข้อมูลของคุณ” กู้คืนจากไฟล์สำรองได้',
};
