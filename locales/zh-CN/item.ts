import type { Translated } from '../message';

export const item: Translated<typeof import('../en/item').item> = {
  'item.score': '评分',
  'item.band': '± {band}',
  'item.bandHint': '实际评分可能再低或再高 {band} 分',
  'item.since': '{day}起{stage}',
  'item.missing': '榜单里已没有这个商品。',

  'moved.title': '评分受什么影响',
  'moved.version': '公式第 {version} 版',
  'moved.now': '与前几周相比',
  'moved.height': '与自身常态相比',
  'moved.swing': '波动幅度',
  'moved.times': '×{x}',
  'moved.up': '使评分上升约 {points} 分',
  'moved.down': '使评分下降约 {points} 分',
  'moved.none': '对评分几乎没有影响',
  'why.now.up': '比前几周多',
  'why.now.down': '比前几周少',
  'why.height.up': '高于自身常态',
  'why.height.down': '低于自身常态',
  'why.swing': '波动很大',

  'tile.share': '占带货视频',
  'tile.cart': '挂购物车',
  'tile.price': '价格中位数',
  'tile.sellers': '每周卖家数',
  'tile.sellersHint': '三周前 {before} 个卖家，最近 7 天 {now} 个',
  'tile.unknown': '尚未看到',

  'carts.title': '购物车通向',
  'carts.none': '相关视频中没有看到购物车。',
  'cart.other': '其他店铺',
  'cart.link-hub': '链接聚合页',

  'videos.title': '出现在这些视频中',
  'videos.none': '相关视频已不再保留；以上统计仍然有效。',
  'videos.views': { other: '{views} 次播放' },
  'videos.viewsUnknown': '未显示播放量',
  'videos.untitled': '无文案',
  'videos.open': '在新标签页打开 TikTok',
};
