import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': '我的备注',
  'remark.note': '备注',
  'remark.note.hint': '供应商、价格、该问谁……',
  'remark.labels': '标签',
  'remark.label.add': '添加标签',
  'remark.label.save': '添加',
  'remark.label.remove': '移除标签“{label}”',

  'lookUp.title': '去别处查',
  'lookUp.note': '点了才会在新标签页打开。Trendcrest 自己不会访问这些网站。',
  'lookUp.hint': '搜索“{words}”',
  'lookUp.menu': '{name}：更多',
  'lookUp.google-trends': '谷歌趋势',
  'lookUp.amazon': '亚马逊',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': '速卖通',
  'lookUp.tiktok': 'TikTok',
};
