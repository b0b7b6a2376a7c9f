import type { Translated } from '../message';
import { both } from './both';

export const score: Translated<typeof import('../en/score').score> = {
  'stage.emerging': 'Bagong labas',
  'stage.rising': 'Umaangat',
  'stage.resurging': 'Umaangat ulit',
  'stage.peaking': 'Nasa peak',
  'stage.fading': 'Humuhupa',
  'stage.steady': 'Steady',
  'stage.dormant': 'Tahimik na',
  'stage.watching': 'Maaga pa',
  'stage.stale': 'Tingnan ulit',
  'badge.product': 'Product na wala pa sa catalog',
  'badge.scored': '{name}: {stage}, score {score}',
  'badge.unscored': '{name}: {stage}',
  'badge.cooling': '{label}, baka bumagsak',

  'count.sightings': both('{count} beses nakita'),
  'count.products': both('{count} product video'),

  'often.times': 'mga {x} beses ng',
  'often.same': 'halos kasindalas ng',
  'often.share': 'mga {share} ng',
  'often.half': 'mga kalahati ng',

  'reason.up':
    'Ngayong linggo, lumabas ang {item} nang {often} dati sa bawat 100 product video, kumpara sa naunang dalawang linggo ({sightings} sa {products}). Chance na talagang umaangat: {rise}; na mataas pa rin sa normal nito next week: {hot}.',
  'reason.firstDays':
    'Halos walang product video na nakita sa naunang dalawang linggo, kaya wala pang mapagkukumparahan ngayong linggo ({sightings} sa {products}). Chance na umaangat: {rise}; na bumababa: {fall}.',
  'reason.fading':
    'Ngayong linggo, lumabas nang {often} dati sa bawat 100 product video, kumpara sa naunang dalawang linggo ({sightings} sa {products}); ang peak nito ay {high} beses ng level ngayon. Chance na bumababa na: {fall}.',
  'reason.peaking':
    '{height} beses ng karaniwan nito at hindi na malinaw na umaangat ({sightings} sa {products} ngayong linggo).',
  'reason.resurging':
    'Bumalik: bumaba nang lampas kalahati ng record nito, ngayon nasa {share} na ulit ({sightings} sa {products} ngayong linggo).',
  'reason.steady': 'Halos nasa karaniwan nito ({sightings} sa {products} ngayong linggo).',
  'reason.dormant': both(
    'Inaasahang lalabas nang mga {expected} beses ngayong linggo, {count} lang ang nakita: wala na sa feed mo.',
  ),
  'reason.watching': 'Kulang pa ang nakita para masabi ({sightings} sa {products} ngayong linggo).',
  'reason.stale':
    'Konti lang ang na-browse mo lately, kaya walang masasabi tungkol sa ngayon. Mag-browse ulit para ma-update.',
  'reason.cooling':
    'Baka bumagsak: sa mga item na ganito kataas sa normal nila, mga 4 sa 10 ang nawalan ng one-third sa loob ng isang linggo; humuhupa rin ang uso.',
};
