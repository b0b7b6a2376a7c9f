import type { Translated } from '../message';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': '新冒头',
  'stage.rising': '上升',
  'stage.resurging': '回潮',
  'stage.peaking': '见顶',
  'stage.fading': '退潮',
  'stage.steady': '平稳',
  'stage.dormant': '已沉寂',
  'stage.watching': '数据不足',
  'stage.stale': '待再看',
  'badge.product': '目录里还没有的商品',
  'badge.scored': '{name}：{stage}，评分 {score}',
  'badge.unscored': '{name}：{stage}',
  'badge.cooling': '{label}，有降温风险',

  'count.sightings': { other: '出现 {count} 次' },
  'count.products': { other: '{count} 条带货视频' },

  'often.times': '约为前两周的 {x} 倍',
  'often.same': '与前两周大致相同',
  'often.share': '约为前两周的 {share}',
  'often.half': '约为前两周的一半',

  'reason.up':
    '本周“{item}”在每 100 条带货视频中的出现频率{often}（{products}中{sightings}）。确实在上升的概率 {rise}；下周明显高于自身常态的概率 {hot}。',
  'reason.firstDays':
    '前两周几乎没刷到带货视频，本周（{products}中{sightings}）还没有可比的过去。正在上升的概率 {rise}；正在下滑的概率 {fall}。',
  'reason.fading':
    '本周在每 100 条带货视频中的出现频率{often}（{products}中{sightings}），此前高点是现在的 {high} 倍。当前正在下滑的概率 {fall}。',
  'reason.peaking': '达到平时的 {height} 倍，且已不再明显上升（本周{products}中{sightings}）。',
  'reason.resurging': '卷土重来：曾跌到自身最高纪录的一半以下，如今回到纪录的 {share}（本周{products}中{sightings}）。',
  'reason.steady': '与平时水平相当（本周{products}中{sightings}）。',
  'reason.dormant': { other: '本周按常态应出现约 {expected} 次，实际 {count} 次：已从你的推荐流中消失。' },
  'reason.watching': '出现次数太少，暂无法判断（本周{products}中{sightings}）。',
  'reason.stale': '最近刷得太少，无法判断今天的情况。继续刷一刷即可更新。',
  'reason.cooling': '降温风险：热度高出自身常态这么多的商品，约每 10 个就有 4 个在一周内跌去三分之一；爆款终会回落。',
};
