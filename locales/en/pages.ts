/** Welcome, settings and privacy. */
export const pages = {
  'page.back': 'Back',

  'welcome.title': 'See which products take off, and which fade',
  'welcome.lead': 'Trendcrest watches the product videos you come across on TikTok anyway, and ranks what they sell.',
  'welcome.does.title': 'What it does',
  'welcome.does.text':
    'Gives every item a score from 0 to 100, says how sure it is, and warns you before you stock up on a fad.',
  'welcome.reads.title': 'What it reads',
  'welcome.reads.text':
    'Only videos that come into view on tiktok.com in your own tabs: caption, hashtags, counts, seller, cart and price. Never messages, login or seller centre.',
  'welcome.stays.title': 'Where it stays',
  'welcome.stays.text':
    'On this computer, in this browser. Nothing is sent anywhere; there is no account and no server.',
  'welcome.start': 'Start reading',
  'welcome.consent': 'Nothing is read before you press this. You can pause at any time.',
  'welcome.started.title': 'Reading has started',
  'welcome.started.text':
    'Open TikTok and browse as you always do. Your ranking is one click on the Trendcrest icon away.',
  'welcome.started.reload': 'Reload TikTok tabs that were open before: they are not read until then.',
  'welcome.open': 'Open TikTok',
  'welcome.privacy': 'Privacy in full',
  'welcome.unaffiliated': 'Not affiliated with TikTok.',

  'settings.title': 'Settings',
  'settings.language': 'Language',
  'settings.languageHint': 'Of Trendcrest only; TikTok and the browser keep theirs.',
  'settings.browserLanguage': 'As the browser',
  'settings.theme': 'Appearance',
  'settings.theme.system': 'As the system',
  'settings.theme.light': 'Light',
  'settings.theme.dark': 'Dark',
  'settings.private': 'Private windows',
  'settings.private.read': 'Read TikTok in private windows too',
  'settings.private.hint':
    'What is read there is kept like everything else, and stays when the window is closed. The browser must also allow Trendcrest in private windows, on its page of extensions.',
  'settings.private.notAllowed':
    'The browser does not allow it yet: on its page of extensions, open Trendcrest and allow private (incognito) windows.',
  'settings.shopTags': 'Shopping hashtags',
  'settings.shopTags.hint':
    'Pages of these hashtags count as shop shelves, and one of them on a video speaks for a product. Misspellings, and longer forms of #tiktokshop, count along.',
  'settings.shopTags.market': 'Market',
  'settings.shopTags.everywhere': 'Every market',
  'settings.shopTags.inherited': 'Counts in every market',
  'settings.shopTags.remove': 'Take out #{tag}',
  'settings.shopTags.takenOut': 'Taken out:',
  'settings.shopTags.putBack': 'Put back #{tag}',
  'settings.shopTags.field': 'Another hashtag',
  'settings.shopTags.example': 'Another hashtag',
  'settings.shopTags.add': 'Add',
  'settings.shopTags.reset': 'Back to the list that came with Trendcrest',
  'settings.shopTags.undo': 'Undo',
  'settings.shopTags.fault.letters': 'A hashtag has letters, digits and _ only, no spaces.',
  'settings.shopTags.fault.long': 'A hashtag has at most 100 letters.',
  'settings.shopTags.fault.listed': 'It is in the list already.',

  'privacy.title': 'Privacy',
  'privacy.lead': 'Everything stays on this machine. Trendcrest sends nothing to anyone, us included.',
  'privacy.read.title': 'What is read',
  'privacy.read.text':
    'After you pressed “Start reading”: the videos that come into view in your TikTok tabs. For each its address, author, caption, hashtags, handles it mentions, sound, counts, upload time, and where its carts lead: product, price, seller. Of shop and hashtag pages that you open: products, prices, sellers and totals. The market TikTok shows you is noted too. Private windows are left alone unless you turn them on in the settings.',
  'privacy.not.title': 'What is never read',
  'privacy.not.text':
    'Your name and profile, messages, comments, login, settings, payments, seller and advertiser centres, and every site other than TikTok.',
  'privacy.kept.title': 'What is kept, and where',
  'privacy.kept.text':
    'Videos, their counts over time, how often each item came up per day, your own items, notes and labels, and your settings, in this browser’s own storage on this machine. A random number marks your own observations; it is not tied to you. Which of your TikTok accounts was looking is kept as a scrambled mark that means nothing outside this machine.',
  'privacy.sent.title': 'What is sent',
  'privacy.sent.text':
    'Nothing. No requests of our own, no analytics, no account. A file is made only when you export or back up, and goes where you save it. “Copy report” puts counts, and no names, into your clipboard; what you do with them is up to you. Links open only when you click them.',
  'privacy.delete.title': 'How to delete it',
  'privacy.delete.text':
    '“Your data” deletes one item, some days, one market or everything. Remove Trendcrest from the browser, and all it kept goes with it. To stop reading without deleting, press Pause.',

  'failed.title': 'This could not be shown',
  'failed.text':
    'Nothing that was stored is lost. Try again; if it stays, close this window, restart the browser and open it anew.',
  'failed.retry': 'Try again',
} as const;
