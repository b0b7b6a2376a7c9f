import type { Translated } from '../message';

export const pages: Translated<typeof import('../en/pages').pages> = {
  'page.back': '返回',

  'welcome.title': '看清哪些商品在起量，哪些在退潮',
  'welcome.lead': 'Trendcrest 统计你在 TikTok 上本来就会刷到的带货视频，为其中的商品排出热度榜。',
  'welcome.does.title': '它做什么',
  'welcome.does.text': '给每个商品打 0～100 分，说明把握有多大，并在你为一阵风的爆款备货之前提醒你。',
  'welcome.reads.title': '它读取什么',
  'welcome.reads.text':
    '只读取你自己标签页里 tiktok.com 上进入视野的视频：文案、话题、各项计数、卖家、购物车和价格。绝不读取私信、登录和卖家后台。',
  'welcome.stays.title': '数据放在哪里',
  'welcome.stays.text': '只在这台电脑的这个浏览器里。不向任何地方发送；没有账号，也没有服务器。',
  'welcome.start': '开始读取',
  'welcome.consent': '点击之前不会读取任何内容。之后可随时暂停。',
  'welcome.started.title': '已开始读取',
  'welcome.started.text': '打开 TikTok 照常刷即可。点一下 Trendcrest 图标就能看到你的热度榜。',
  'welcome.started.reload': '此前已打开的 TikTok 标签页请刷新一次，否则不会被读取。',
  'welcome.open': '打开 TikTok',
  'welcome.privacy': '完整隐私说明',
  'welcome.unaffiliated': '与 TikTok 官方无关联。',

  'settings.title': '设置',
  'settings.language': '语言',
  'settings.languageHint': '只影响 Trendcrest；TikTok 和浏览器的语言不变。',
  'settings.browserLanguage': '跟随浏览器',
  'settings.theme': '外观',
  'settings.theme.system': '跟随系统',
  'settings.theme.light': '浅色',
  'settings.theme.dark': '深色',
  'settings.private': '无痕窗口',
  'settings.private.read': '无痕窗口中的 TikTok 也读取',
  'settings.private.hint':
    '在那里读到的内容和其他数据一样会保存下来，关掉窗口也不会消失。此外还须在浏览器的扩展管理页面允许 Trendcrest 用于无痕（隐私）窗口。',
  'settings.private.notAllowed': '浏览器尚未允许：请打开扩展管理页面，在 Trendcrest 的详情中允许用于无痕（隐私）窗口。',
  'settings.shopTags': '购物话题',
  'settings.shopTags.hint':
    '这些话题的页面算作“货架”；视频带有这些话题，就是带货的有力迹象。拼写有误的写法，以及 #tiktokshop 开头的写法也一并计入。',
  'settings.shopTags.market': '市场',
  'settings.shopTags.everywhere': '所有市场',
  'settings.shopTags.inherited': '在所有市场都计入',
  'settings.shopTags.remove': '去掉 #{tag}',
  'settings.shopTags.takenOut': '已去掉：',
  'settings.shopTags.putBack': '恢复 #{tag}',
  'settings.shopTags.field': '添加话题',
  'settings.shopTags.example': '添加话题',
  'settings.shopTags.add': '添加',
  'settings.shopTags.reset': '恢复默认列表',
  'settings.shopTags.undo': '撤销',
  'settings.shopTags.fault.letters': '话题只能由文字、数字和下划线组成，不能有空格。',
  'settings.shopTags.fault.long': '话题最多 100 个字符。',
  'settings.shopTags.fault.listed': '列表里已经有了。',

  'privacy.title': '隐私',
  'privacy.lead': '一切都留在这台电脑上。Trendcrest 不向任何人发送任何内容，包括我们自己。',
  'privacy.read.title': '读取什么',
  'privacy.read.text':
    '在你点了“开始读取”之后：你的 TikTok 标签页里进入视野的视频。每条记录其网址、作者、文案、话题、提到的用户名、原声、各项计数、发布时间，以及购物车通向哪里：商品、价格、卖家。你打开商城页和话题页时，还会记录商品、价格、卖家和总数。也会记下 TikTok 为你显示的市场。无痕窗口除非你在设置中打开，否则一概不读。',
  'privacy.not.title': '绝不读取什么',
  'privacy.not.text': '你的姓名和个人资料、私信、评论、登录、设置、支付、卖家与广告后台，以及 TikTok 以外的任何网站。',
  'privacy.kept.title': '保存什么，保存在哪里',
  'privacy.kept.text':
    '视频、计数随时间的变化、每个商品每天出现的次数、你自己的商品、备注和标签，以及你的设置，都保存在本机这个浏览器自己的存储里。你的观察用一个随机数标记，与你的身份无关。当时用的是哪个 TikTok 账号，只以打乱后的标记保存，离开本机便毫无意义。',
  'privacy.sent.title': '发送什么',
  'privacy.sent.text':
    '什么都不发送。没有自己的网络请求，没有统计分析，没有账号。只有你导出或备份时才生成文件，并只存到你选的位置。“复制报告”只把计数放进剪贴板，不含任何名字，之后如何使用由你决定。链接只有在你点击时才会打开。',
  'privacy.delete.title': '如何删除',
  'privacy.delete.text':
    '“你的数据”中可以删除一个商品、某些日期、一个市场或全部数据。从浏览器中移除 Trendcrest，它保存的一切随之消失。只想停止读取、不删除数据，请点“暂停”。',

  'failed.title': '这里暂时无法显示',
  'failed.text': '已保存的数据没有丢失。请重试；如果仍不行，请关闭此窗口，重启浏览器后再打开。',
  'failed.retry': '重试',
};
