import type { Translated } from '../message';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': '新手指引',

  'interests.title': '你做哪些类目？',
  'interests.text': '只决定榜单列出什么。出现在画面里的内容照样读取，随时可以更改。',
  'interests.all': '全部类目',
  'interests.some': { other: '只看 {count} 个类目' },
  'interests.hidden': { other: '只看你的类目 · 隐藏了 {count} 个商品' },
  'interests.showAll': '显示全部',

  'pin.title': '把图标固定在工具栏',
  'pin.chrome.open': '点击地址栏右侧的拼图图标。',
  'pin.chrome.pin': '点击 Trendcrest 旁边的图钉。',
  'pin.firefox.open': '点击地址栏右侧的拼图图标，再点 Trendcrest 旁的齿轮。',
  'pin.firefox.pin': '选择“固定到工具栏”。',
  'pin.count': '之后你关注的商品有变化时，图标上会显示数量。',

  'look.title': '先看看再说',
};
