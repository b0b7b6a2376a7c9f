import type { Translating } from '../message';

export const chart: Translating<typeof import('../en/chart').chart> = {
  'chart.title': 'สัดส่วนในคลิปขายของที่คุณเห็น',
  'chart.high': 'สูงสุด {share}, {day}',
  'chart.point': '{day}: {share} ({low} ถึง {high})',
  'chart.short': 'ไถอีกวันหนึ่ง แล้วเส้นกราฟจะเริ่มขึ้น',
  'chart.table': 'ดูเป็นตาราง',
  'chart.day': 'วันที่',
  'chart.seen': 'จำนวนครั้งที่เห็น',
  'chart.products': 'คลิปขายของ',
  'chart.share': 'สัดส่วน',
  'chart.range': '{low} ถึง {high}',
  'chart.stage': 'ช่วง',
  'chart.label': '{title}: กราฟ ปุ่มลูกศรเลื่อนทีละวัน ปุ่ม Home และ End ไปสุดปลาย',
  'chart.nothing': 'ไม่เห็นเลย',
  'chart.picture': 'บันทึกเป็นรูป',
};
