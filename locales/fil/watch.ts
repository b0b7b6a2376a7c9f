import type { Translated } from '../message';
import { both } from './both';

export const watch: Translated<typeof import('../en/watch').watch> = {
  'more.open': 'Iba pa',
  'more.method': 'Saan galing ang mga numero',
  'more.items': 'Mga item',
  'more.settings': 'Settings',
  'more.privacy': 'Privacy',
  'dashboard.open': 'Dashboard',
  'dashboard.openHint': 'Binubuksan ang malapad na table sa isang tab: columns, filters, paghahambing',

  'follow.no': 'I-follow',
  'follow.yes': 'Naka-follow',
  'follow.item': 'I-follow ang {name}',
  'follow.stop': 'I-unfollow ang {name}',
  'follow.hint': 'Binibilang sa toolbar icon ang mga pagbabago nito',

  'watch.title': 'Mga fina-follow na item',
  'watch.open': '★ {count}',
  'watch.openHint': 'Mga fina-follow na item',
  'watch.changed': both('{count} fina-follow na item ang nagbago'),
  'watch.none': 'Walang nagbago mula nang markahan mong nakita na.',
  'watch.seen': 'Markahang nakita na',
  'watch.seenHint': 'Mula ngayon, ikukumpara ang mga pagbabago sa araw na ito',
  'watch.since': 'Mula {moment}',
  'watch.change.stage': '{from} → {to}',
  'watch.change.score': 'Score {from} → {to}',
  'watch.change.sellers': both('{count} bagong seller'),
  'watch.notSeen': 'Hindi pa nakikita',
  'watch.empty.title': 'Wala pang fina-follow',
  'watch.empty.text':
    'Pindutin ang star sa tabi ng item. Kapag nagbago ang stage nito, gumalaw ang score nang lampas sa ±, o may bagong seller, sasabihin dito at bibilangin sa toolbar icon.',
  'watch.empty.action': 'Pumili sa ranking',
};
