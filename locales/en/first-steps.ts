/** The first run: what to choose, how to keep the icon in sight. */
export const firstSteps = {
  'more.welcome': 'First steps',

  'interests.title': 'What do you trade in?',
  'interests.text':
    'Only decides what is listed. Everything that comes into view is read all the same, and you can change this at any time.',
  'interests.all': 'All categories',
  'interests.some': { one: 'Only {count} category', other: 'Only {count} categories' },
  'interests.hidden': {
    one: 'Only your categories · {count} item hidden',
    other: 'Only your categories · {count} items hidden',
  },
  'interests.showAll': 'Show all',

  'pin.title': 'Keep it in sight',
  'pin.chrome.open': 'Press the puzzle piece to the right of the address bar.',
  'pin.chrome.pin': 'Press the pin beside Trendcrest.',
  'pin.firefox.open': 'Press the puzzle piece to the right of the address bar, then the gear beside Trendcrest.',
  'pin.firefox.pin': 'Choose “Pin to Toolbar”.',
  'pin.count': 'The icon then counts what changed about items that you follow.',

  'look.title': 'Look around first',
} as const;
