import type { Translating } from '../message';

export const chart: Translating<typeof import('../en/chart').chart> = {
  'chart.title': 'Tỷ lệ trong các video bán hàng bạn đã lướt',
  'chart.high': 'cao nhất {share}, {day}',
  'chart.point': '{day}: {share} ({low} đến {high})',
  'chart.short': 'Lướt thêm một ngày nữa là có đường biểu diễn.',
  'chart.table': 'Xem dạng bảng',
  'chart.day': 'Ngày',
  'chart.seen': 'Số lần xuất hiện',
  'chart.products': 'Video bán hàng',
  'chart.share': 'Tỷ lệ',
  'chart.range': '{low} đến {high}',
  'chart.stage': 'Giai đoạn',
  'chart.label': '{title}: biểu đồ. Phím mũi tên chuyển từng ngày, Home và End về hai đầu.',
  'chart.nothing': 'không thấy gì',
  'chart.picture': 'Lưu thành ảnh',
};
