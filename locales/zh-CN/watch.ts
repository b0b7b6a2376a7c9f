import type { Translated } from '../message';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': '更多',
  'more.method': '这些数字怎么来的',
  'more.items': '商品',
  'more.settings': '设置',
  'more.privacy': '隐私',
  'dashboard.open': '数据面板',
  'dashboard.openHint': '在新标签页打开大表：自选列、筛选、对比',

  'follow.no': '关注',
  'follow.yes': '已关注',
  'follow.item': '关注{name}',
  'follow.stop': '取消关注{name}',
  'follow.hint': '有变化时会在工具栏图标上计数',

  'watch.title': '关注的商品',
  'watch.open': '★ {count}',
  'watch.openHint': '关注的商品',
  'watch.changed': { other: '{count} 个关注的商品有变化' },
  'watch.none': '上次标为已看之后没有变化。',
  'watch.seen': '标为已看',
  'watch.seenHint': '此后的变化从今天算起',
  'watch.since': '自 {moment} 起',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': '评分 {from} → {to}',
  'watch.change.sellers': { other: '新增 {count} 个卖家' },
  'watch.notSeen': '还没刷到过',
  'watch.empty.title': '还没有关注任何商品',
  'watch.empty.text':
    '点商品旁的星标即可关注。阶段变了、评分变动超出误差、或有新卖家加入，都会列在这里，并在工具栏图标上计数。',
  'watch.empty.action': '去榜单里挑选',
};
