import type { Translated } from '../message';

export const pages: Translated<typeof import('../en/pages').pages> = {
  'page.back': 'Bumalik',

  'welcome.title': 'Alamin kung aling product ang umaangat, at alin ang humuhupa',
  'welcome.lead':
    'Tinitingnan ng Trendcrest ang mga product video na nakikita mo na sa TikTok, at niraranggo ang mga ibinebenta roon.',
  'welcome.does.title': 'Ano ang ginagawa nito',
  'welcome.does.text':
    'Binibigyan ng score na 0 hanggang 100 ang bawat item, sinasabi kung gaano kasigurado, at binabalaan ka bago ka mag-stock ng usong saglit lang.',
  'welcome.reads.title': 'Ano ang binabasa nito',
  'welcome.reads.text':
    'Mga video lang na lumalabas sa tiktok.com sa sarili mong mga tab: caption, hashtag, bilang, seller, yellow basket, at presyo. Hindi kailanman ang messages, login, o Seller Center.',
  'welcome.stays.title': 'Nasaan ang data',
  'welcome.stays.text':
    'Sa computer na ito, sa browser na ito. Walang ipinapadala kahit saan; walang account at walang server.',
  'welcome.start': 'Simulan ang pagbasa',
  'welcome.consent': 'Walang babasahin bago mo ito pindutin. Puwedeng i-pause kahit kailan.',
  'welcome.started.title': 'Nagsimula na ang pagbasa',
  'welcome.started.text':
    'Buksan ang TikTok at mag-scroll gaya ng dati. Isang click lang sa Trendcrest icon ang ranking mo.',
  'welcome.started.reload': 'I-reload ang mga TikTok tab na bukas na: hindi pa sila nababasa hangga’t hindi.',
  'welcome.open': 'Buksan ang TikTok',
  'welcome.privacy': 'Buong privacy',
  'welcome.unaffiliated': 'Walang kaugnayan sa TikTok.',

  'settings.title': 'Settings',
  'settings.language': 'Wika',
  'settings.languageHint': 'Para sa Trendcrest lang; hindi nagbabago ang wika ng TikTok at browser.',
  'settings.browserLanguage': 'Gaya ng browser',
  'settings.theme': 'Itsura',
  'settings.theme.system': 'Gaya ng system',
  'settings.theme.light': 'Maliwanag',
  'settings.theme.dark': 'Madilim',
  'settings.private': 'Incognito windows',
  'settings.private.read': 'Basahin din ang TikTok sa incognito windows',
  'settings.private.hint':
    'Ang nabasa roon ay itinatago gaya ng iba, at nananatili kahit isara ang window. Dapat payagan din ng browser ang Trendcrest sa incognito, sa page ng extensions nito.',
  'settings.private.notAllowed':
    'Hindi pa ito pinapayagan ng browser: sa page ng extensions, buksan ang Trendcrest at payagan sa incognito (private) windows.',
  'settings.shopTags': 'Shopping hashtags',
  'settings.shopTags.hint':
    'Ang page ng mga hashtag na ito ay bilang shop shelf, at ang video na may ganito ay malamang nagbebenta ng product. Bilang din ang maling spelling at mas mahahabang anyo ng #tiktokshop.',
  'settings.shopTags.market': 'Market',
  'settings.shopTags.everywhere': 'Lahat ng market',
  'settings.shopTags.inherited': 'Bilang sa lahat ng market',
  'settings.shopTags.remove': 'Alisin ang #{tag}',
  'settings.shopTags.takenOut': 'Inalis:',
  'settings.shopTags.putBack': 'Ibalik ang #{tag}',
  'settings.shopTags.field': 'Isa pang hashtag',
  'settings.shopTags.example': 'Isa pang hashtag',
  'settings.shopTags.add': 'Idagdag',
  'settings.shopTags.reset': 'Ibalik ang list na kasama ng Trendcrest',
  'settings.shopTags.undo': 'I-undo',
  'settings.shopTags.fault.letters': 'Letra, numero, at _ lang ang hashtag, walang space.',
  'settings.shopTags.fault.long': 'Hanggang 100 letra lang ang hashtag.',
  'settings.shopTags.fault.listed': 'Nasa list na ito.',

  'privacy.title': 'Privacy',
  'privacy.lead':
    'Lahat ay nananatili sa computer na ito. Walang ipinapadala ang Trendcrest kahit kanino, pati sa amin.',
  'privacy.read.title': 'Ano ang binabasa',
  'privacy.read.text':
    'Pagkatapos mong pindutin ang “Simulan ang pagbasa”: ang mga video na lumalabas sa mga TikTok tab mo. Sa bawat isa: address, may-ari, caption, hashtag, mga username na binanggit, sound, mga bilang, oras ng pag-post, at kung saan papunta ang yellow basket: product, presyo, seller. Sa mga shop at hashtag page na binubuksan mo: product, presyo, seller, at total. Itinatala rin ang market na ipinapakita ng TikTok. Hindi ginagalaw ang incognito windows maliban kung i-on mo sa settings.',
  'privacy.not.title': 'Ano ang hindi kailanman binabasa',
  'privacy.not.text':
    'Pangalan at profile mo, messages, comments, login, settings, bayad, Seller Center at ads center, at lahat ng site maliban sa TikTok.',
  'privacy.kept.title': 'Ano ang itinatago, at saan',
  'privacy.kept.text':
    'Mga video, mga bilang nito sa paglipas ng panahon, ilang beses lumabas ang bawat item kada araw, mga sarili mong item, note, at label, at ang settings mo, sa sariling storage ng browser na ito sa computer na ito. May random number na tanda ng mga nakita mo; hindi ito nakatali sa iyo. Kung aling TikTok account mo ang tumitingin ay itinatago bilang ginulong tanda na walang kahulugan sa labas ng computer na ito.',
  'privacy.sent.title': 'Ano ang ipinapadala',
  'privacy.sent.text':
    'Wala. Walang sariling request, walang analytics, walang account. Gumagawa lang ng file kapag nag-export o nag-back up ka, at mapupunta ito kung saan mo ise-save. Mga bilang lang, walang pangalan, ang nilalagay ng “Kopyahin ang report” sa clipboard mo; ikaw na ang bahala roon. Bumubukas lang ang link kapag ikaw ang nag-click.',
  'privacy.delete.title': 'Paano ito burahin',
  'privacy.delete.text':
    'Binubura ng “Data mo” ang isang item, ilang araw, isang market, o lahat. Alisin ang Trendcrest sa browser, at kasamang mawawala ang lahat ng itinago nito. Para tumigil sa pagbasa nang walang binubura, pindutin ang “I-pause”.',

  'failed.title': 'Hindi ito maipakita',
  'failed.text':
    'Walang nawala sa mga naka-save. Subukan ulit; kung ganoon pa rin, isara ang window, i-restart ang browser, at buksan ulit.',
  'failed.retry': 'Subukan ulit',
};
