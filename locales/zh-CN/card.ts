import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': '目录外的商品',
  'card.productReason': '视频里有商品，但没有提到目录里的任何一种。可在“商品”里添加，之后就会计入。',
  'card.speed.observed': '本视频每小时 {rate} 次播放（两次查看之间的实测）',
  'card.speed.estimate': '本视频每小时约 {rate} 次播放（按发布时长估算）',
  'card.inCaption': '文案标价 {price}',
  'card.others': '+{count}',
  'card.othersHint': '视频里还有：{names}',
  'card.follow': '关注',
  'card.unfollow': '取消关注',
  'card.open': '打开',
  'card.openHint': '在 TikTok 旁边打开这个商品',

  'cart.other': '其他店铺',
  'cart.link-hub': '链接聚合页',
};
