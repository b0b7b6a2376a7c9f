import type { Translated } from '../message';

export const sample: Translated<typeof import('../en/sample').sample> = {
  'sample.title': 'Sample market',
  'sample.banner': 'Sample market: gawa-gawa lang ang lahat ng numero',
  'sample.remove': 'Alisin ang sample',
  'sample.show': 'Ipakita ang sample market',
  'sample.what':
    'Maliit na gawa-gawang market: sampung item sa anim na linggo. Hiwalay ito sa nakikita mo sa TikTok, at naaalis sa isang click.',
  'sample.making': 'Ginagawa ang sample market',
  'sample.failed': 'Hindi magawa ang sample market: {reason}',
  'sample.notHere': 'Para ito sa talagang nakita mo. Alisin ang sample market para makabalik.',
};
