/** What a person follows, and what changed since they looked. */
export const watch = {
  'more.open': 'More',
  'more.method': 'How the numbers are made',
  'more.items': 'Items',
  'more.settings': 'Settings',
  'more.privacy': 'Privacy',
  'dashboard.open': 'Dashboard',
  'dashboard.openHint': 'Opens a wide table in a tab: columns, filters, comparison',

  'follow.no': 'Follow',
  'follow.yes': 'Following',
  'follow.item': 'Follow {name}',
  'follow.stop': 'Stop following {name}',
  'follow.hint': 'What changes about it is counted on the toolbar icon',

  'watch.title': 'Followed items',
  'watch.open': '★ {count}',
  'watch.openHint': 'Followed items',
  'watch.changed': { one: '{count} followed item changed', other: '{count} followed items changed' },
  'watch.none': 'Nothing changed since you last marked it as seen.',
  'watch.seen': 'Mark as seen',
  'watch.seenHint': 'Changes are told against today from now on',
  'watch.since': 'Since {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'Score {from} → {to}',
  'watch.change.sellers': { one: '{count} new seller', other: '{count} new sellers' },
  'watch.notSeen': 'Not seen yet',
  'watch.empty.title': 'Nothing followed yet',
  'watch.empty.text':
    'Press the star beside an item. When its stage changes, its score moves by more than its uncertainty, or new sellers come, it says so here, and the toolbar icon counts it.',
  'watch.empty.action': 'Choose from the ranking',
} as const;
