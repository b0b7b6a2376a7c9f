import type { Translated } from '../message';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': 'เพิ่มเติม',
  'more.method': 'ตัวเลขมาจากไหน',
  'more.items': 'สินค้า',
  'more.settings': 'ตั้งค่า',
  'more.privacy': 'ความเป็นส่วนตัว',
  'dashboard.open': 'แดชบอร์ด',
  'dashboard.openHint': 'เปิดตารางกว้างในแท็บ: คอลัมน์ ตัวกรอง เปรียบเทียบ',

  'follow.no': 'ติดตาม',
  'follow.yes': 'ติดตามอยู่',
  'follow.item': 'ติดตาม {name}',
  'follow.stop': 'เลิกติดตาม {name}',
  'follow.hint': 'มีอะไรเปลี่ยนจะนับขึ้นบนไอคอนแถบเครื่องมือ',

  'watch.title': 'สินค้าที่ติดตาม',
  'watch.open': '★ {count}',
  'watch.openHint': 'สินค้าที่ติดตาม',
  'watch.changed': { other: 'สินค้าที่ติดตามเปลี่ยน {count} รายการ' },
  'watch.none': 'ไม่มีอะไรเปลี่ยนตั้งแต่คุณกดว่าดูแล้ว',
  'watch.seen': 'ดูแล้ว',
  'watch.seenHint': 'จากนี้จะบอกสิ่งที่เปลี่ยนเทียบกับวันนี้',
  'watch.since': 'ตั้งแต่ {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'คะแนน {from} → {to}',
  'watch.change.sellers': { other: 'คนขายใหม่ {count} ราย' },
  'watch.notSeen': 'ยังไม่เห็น',
  'watch.empty.title': 'ยังไม่ได้ติดตามอะไร',
  'watch.empty.text': 'กดดาวข้างสินค้า เมื่อช่วงเปลี่ยน คะแนนขยับเกินความไม่แน่นอน หรือมีคนขายใหม่ จะบอกที่นี่และนับบนไอคอนแถบเครื่องมือ',
  'watch.empty.action': 'เลือกจากอันดับ',
};
