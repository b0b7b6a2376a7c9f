/** The panel beside TikTok. */
export const panel = {
  'panel.open': 'Side panel',
  'panel.openHint': 'Opens the ranking beside the page',
  'panel.onScreen': 'On screen now',
  'panel.none': 'No product of the list is in view.',
} as const;
