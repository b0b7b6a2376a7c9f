/** The small card of a badge; what draws it on TikTok's page is given these words by the background. */
export const card = {
  'card.product': 'Not in the catalogue',
  'card.productReason':
    'The video shows a product, but names no item of the catalogue. Add it under Items to count it.',
  'card.speed.observed': '{rate} views an hour on this video, between your looks',
  'card.speed.estimate': '≈ {rate} views an hour on this video, estimated from its age',
  'card.inCaption': '{price} in the caption',
  'card.others': '+{count}',
  'card.othersHint': 'Also in this video: {names}',
  'card.follow': 'Follow',
  'card.unfollow': 'Stop following',
  'card.open': 'Open',
  'card.openHint': 'Opens the item beside TikTok',

  'cart.other': 'Other shops',
  'cart.link-hub': 'Link page',
} as const;
