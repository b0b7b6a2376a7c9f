import type { Translated } from '../message';

export const card: Translated<typeof import('../en/card').card> = {
  'card.product': 'Wala pa sa catalog',
  'card.productReason':
    'May product ang video pero walang binanggit na item sa catalog. Idagdag sa “Mga item” para mabilang.',
  'card.speed.observed': '{rate} views kada oras sa video na ito, sa pagitan ng mga pagtingin mo',
  'card.speed.estimate': '≈ {rate} views kada oras sa video na ito, tantiya base sa edad',
  'card.inCaption': '{price} sa caption',
  'card.others': '+{count}',
  'card.othersHint': 'Nasa video rin: {names}',
  'card.follow': 'I-follow',
  'card.unfollow': 'I-unfollow',
  'card.open': 'Buksan',
  'card.openHint': 'Bubuksan ang item sa tabi ng TikTok',

  'cart.other': 'Ibang shop',
  'cart.link-hub': 'Link page',
};
