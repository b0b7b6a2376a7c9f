/** What is said while stored data cannot be read or written. */
export const opening = {
  'opening.preparing': 'Bringing your data up to date',
  'opening.preparing.text':
    'A new version of Trendcrest arranges what is stored. A long history takes a minute. Nothing is lost if you close this window: it begins again next time.',
  'opening.held': 'Another Trendcrest window holds your data',
  'opening.held.text': 'Close other windows and tabs of Trendcrest. This one goes on by itself.',
  'opening.updated': 'Trendcrest was updated',
  'opening.updated.text': 'This window is from before the update. Reload it to go on. Nothing is lost.',
  'opening.reload': 'Reload',

  'trouble.full': 'There is no room left',
  'trouble.full.text':
    'The browser cannot store any more on this machine. Free some disk space, or delete old data under “Your data”. What was stored is safe, and reading goes on by itself once there is room.',
  'trouble.newer': 'Your data is from a newer Trendcrest',
  'trouble.newer.text': 'This older version leaves it alone. Update Trendcrest in the browser, then open this again.',
  'trouble.held': 'Another Trendcrest window holds your data',
  'trouble.held.text': 'Close other windows and tabs of Trendcrest, then try again.',
  'trouble.unreadable': 'The browser cannot read your data',
  'trouble.unreadable.text':
    'Restart the browser and try again. If it stays so, the browser’s files are damaged: “Your data” can restore a backup.',
} as const;
