import type { Translated } from '../message';

export const chart: Translated<typeof import('../en/chart').chart> = {
  'chart.title': '在你刷到的带货视频中的占比',
  'chart.high': '最高 {share}，{day}',
  'chart.point': '{day}：{share}（{low} 至 {high}）',
  'chart.short': '再刷一天，就会开始画走势线。',
  'chart.table': '以表格查看',
  'chart.day': '日期',
  'chart.seen': '出现次数',
  'chart.products': '带货视频',
  'chart.share': '占比',
  'chart.range': '{low} 至 {high}',
  'chart.stage': '阶段',
  'chart.label': '{title}：图表。按方向键逐日移动，Home 和 End 跳到两端。',
  'chart.nothing': '没有看到',
  'chart.picture': '保存为图片',
};
