export const opening = {
  'opening.preparing': '正在更新你的数据',
  'opening.preparing.text':
    '新版 Trendcrest 正在整理已保存的数据，历史较长时需要一分钟左右。关闭此窗口不会丢失任何内容，下次会重新开始。',
  'opening.held': '另一个 Trendcrest 窗口占用着数据',
  'opening.held.text': '请关闭其他 Trendcrest 窗口和标签页，此窗口会自动继续。',
  'opening.updated': 'Trendcrest 已更新',
  'opening.updated.text': '此窗口是更新前打开的，请刷新后继续。数据没有丢失。',
  'opening.reload': '刷新',

  'trouble.full': '空间不足',
  'trouble.full.text':
    '浏览器无法在本机保存更多数据。请清理磁盘空间，或在“你的数据”中删除旧数据。已保存的内容是安全的，有空间后会自动继续读取。',
  'trouble.newer': '数据来自更新版本的 Trendcrest',
  'trouble.newer.text': '当前的旧版本不会改动它。请在浏览器中更新 Trendcrest，然后重新打开。',
  'trouble.held': '另一个 Trendcrest 窗口占用着数据',
  'trouble.held.text': '请关闭其他 Trendcrest 窗口和标签页，然后重试。',
  'trouble.unreadable': '浏览器无法读取你的数据',
  'trouble.unreadable.text': '请重启浏览器后重试。如果仍然如此，说明浏览器的文件已损坏：可以在“你的数据”中恢复备份。',
} as const;
