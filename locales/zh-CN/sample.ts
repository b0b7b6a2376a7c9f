import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': '示例市场',
  'sample.banner': '示例市场：所有数字都是虚构的',
  'sample.remove': '移除示例',
  'sample.show': '看看示例市场',
  'sample.what': '一个虚构的小市场：十个商品，六周数据。它与你在 TikTok 上看到的内容分开存放，一键即可移除。',
  'sample.making': '正在生成示例市场',
  'sample.failed': '示例市场生成失败：{reason}',
  'sample.notHere': '这里只处理你真正看到的内容。移除示例市场即可返回。',
};
