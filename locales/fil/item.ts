import type { Translating } from '../message';
import { both } from './both';

export const item: Translating<typeof import('../en/item').item> = {
  'item.score': 'Score',
  'item.band': '± {band}',
  'item.bandHint': 'Puwedeng mas mababa o mas mataas nang {band} point ang score',
  'item.since': '{stage} mula {day}',
  'item.missing': 'Wala na sa list mo ang item na ito.',

  'moved.title': 'Ano ang nagpagalaw sa score',
  'moved.version': 'formula {version}',
  'moved.now': 'Kumpara sa mga nakaraang linggo',
  'moved.height': 'Kumpara sa sarili nitong normal',
  'moved.swing': 'Gaano kalaki ang galaw',
  'moved.times': '×{x}',
  'moved.up': 'itinataas ang score nang mga {points}',
  'moved.down': 'ibinababa ang score nang mga {points}',
  'moved.none': 'halos walang epekto sa score',
  'why.now.up': 'Mas marami kaysa mga nakaraang linggo',
  'why.now.down': 'Mas konti kaysa mga nakaraang linggo',
  'why.height.up': 'Mataas sa sarili nitong normal',
  'why.height.down': 'Mababa sa sarili nitong normal',
  'why.swing': 'Malakas gumalaw',

  'tile.share': 'ng product video',
  'tile.cart': 'may yellow basket',
  'tile.price': 'gitnang presyo',
  'tile.sellers': 'seller kada linggo',
  'tile.sellersHint': '{before} seller tatlong linggo ang nakaraan, {now} sa huling 7 araw',
  'tile.unknown': 'hindi pa nakikita',

  'carts.title': 'Saan papunta ang yellow basket',
  'carts.none': 'Walang nakitang yellow basket sa mga video nito.',
  'cart.other': 'Ibang shop',
  'cart.link-hub': 'Link page',

  'videos.title': 'Mga video kung saan ito nakita',
  'videos.none': 'Wala nang naka-save na video; nananatili ang mga bilang sa itaas.',
  'videos.views': both('{views} views'),
  'videos.viewsUnknown': 'hindi ipinapakita ang views',
  'videos.untitled': 'Walang caption',
  'videos.open': 'Bubukas sa TikTok sa bagong tab',
};
