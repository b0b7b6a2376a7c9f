import type { Translating } from '../message';
import { both } from './both';

export const ranking: Translating<typeof import('../en/ranking').ranking> = {
  'ranking.title': 'Mga item ayon sa score',
  'ranking.search': 'Maghanap ng item',
  'ranking.searchHint': 'Pindutin ang / para maghanap',
  'ranking.allStages': 'Lahat ng stage',
  'ranking.stageCount': '{stage} ({count})',
  'ranking.stageFilter': 'Stage',
  'ranking.count': both('{count} item'),
  'ranking.countOf': both('{shown} sa {count} item'),
  'ranking.export': 'I-export',
  'ranking.exportHint': 'I-save o kopyahin ang listahan at ang lahat ng datos sa likod nito',

  'row.sellers': both('{count} seller'),
  'row.cart': 'basket {share}',
  'row.seen': both('{count} beses nakita'),
  'row.tooFew': '{sightings} · kulang pa para masabi',
  'row.lookAgain': 'konti lang ang na-browse lately · tingnan ulit',
  'row.scored': '{name}, {stage}, score {score} plus or minus {band}',
  'row.unscored': '{name}, {stage}, wala pang score',
  'row.seenToo': '{row}, {seen}',
  'row.cooling': '{row}, baka bumagsak',

  'sure.0': 'Hindi pa sigurado',
  'sure.1': 'Medyo alanganin',
  'sure.2': 'Medyo sigurado',
  'sure.3': 'Sigurado',
  'score.hint': 'Score {score} ± {band}; ang 52 ay karaniwan lang',
  'score.none': 'Wala pang score',

  'empty.search': 'Walang item na tugma sa “{text}”.',
  'empty.stage': 'Walang item sa stage na ito ngayon.',
  'empty.clear': 'Ipakita lahat ng item',
  'empty.notStarted.title': 'Wala pang nababasa',
  'empty.notStarted.text': 'Walang binabasa ang Trendcrest sa TikTok hangga’t hindi ka pumapayag.',
  'empty.notStarted.action': 'Tingnan ang ginagawa nito, tapos simulan',
  'empty.fresh.title': 'Dito lalabas ang ranking mo',
  'empty.fresh.first':
    'Mag-scroll lang sa TikTok gaya ng dati. Lalabas ang item pagkatapos ng una nitong product video.',
  'empty.fresh.second':
    'Magkaka-score ito pagkatapos ng mga 20 product video sa loob ng ilang araw, tatlo roon may item: mga 25 video sa shopping hashtag, o 2,000 pataas sa karaniwang feed.',
  'empty.fresh.third':
    'Makikita ang galaw nito pagkatapos ng isa o dalawang linggong pag-browse. Kapag tumigil ka, magiging “Tingnan ulit” ang score.',
  'empty.fresh.action': 'Buksan ang #TikTokMadeMeBuyIt',
  'empty.fresh.why': 'Doon, siyam sa sampung video ay may product; sa karaniwang feed, isa lang sa 100 hanggang 200.',
};
