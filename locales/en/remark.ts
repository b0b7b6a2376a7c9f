/** What a person notes of an item, and where they look it up. */
export const remark = {
  'remark.title': 'Your notes',
  'remark.note': 'Note',
  'remark.note.hint': 'Suppliers, prices, whom to ask…',
  'remark.labels': 'Labels',
  'remark.label.add': 'Add a label',
  'remark.label.save': 'Add',
  'remark.label.remove': 'Remove label {label}',

  'lookUp.title': 'Look it up',
  'lookUp.note': 'Opens in a new tab when you click, and not before. Trendcrest itself asks these sites nothing.',
  'lookUp.hint': 'Looks for “{words}”',
  'lookUp.menu': 'More about {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
} as const;
