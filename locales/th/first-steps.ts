import type { Translated } from '../message';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': 'เริ่มต้นใช้งาน',

  'interests.title': 'คุณขายอะไร',
  'interests.text': 'มีผลแค่ว่าจะแสดงอะไรในรายการ ทุกอย่างที่ขึ้นมาให้เห็นยังอ่านเหมือนเดิม และเปลี่ยนได้ทุกเมื่อ',
  'interests.all': 'ทุกหมวด',
  'interests.some': { other: 'เฉพาะ {count} หมวด' },
  'interests.hidden': { other: 'เฉพาะหมวดของคุณ · ซ่อนสินค้า {count} รายการ' },
  'interests.showAll': 'ดูทั้งหมด',

  'pin.title': 'ปักไว้ให้เห็นตลอด',
  'pin.chrome.open': 'กดไอคอนจิ๊กซอว์ทางขวาของแถบที่อยู่',
  'pin.chrome.pin': 'กดหมุดข้าง Trendcrest',
  'pin.firefox.open': 'กดไอคอนจิ๊กซอว์ทางขวาของแถบที่อยู่ แล้วกดเฟืองข้าง Trendcrest',
  'pin.firefox.pin': 'เลือก “ปักหมุดที่แถบเครื่องมือ”',
  'pin.count': 'จากนั้นไอคอนจะนับสิ่งที่เปลี่ยนของสินค้าที่คุณติดตาม',

  'look.title': 'ลองดูก่อน',
};
