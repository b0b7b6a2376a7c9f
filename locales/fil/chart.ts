import type { Translating } from '../message';

export const chart: Translating<typeof import('../en/chart').chart> = {
  'chart.title': 'Bahagi ng mga product video na nakita mo',
  'chart.high': 'pinakamataas {share}, {day}',
  'chart.point': '{day}: {share} ({low} hanggang {high})',
  'chart.short': 'Magsisimula ang linya pagkatapos ng ikalawang araw ng pag-browse.',
  'chart.table': 'Tingnan bilang table',
  'chart.day': 'Araw',
  'chart.seen': 'Beses nakita',
  'chart.products': 'Product video',
  'chart.share': 'Bahagi',
  'chart.range': '{low} hanggang {high}',
  'chart.stage': 'Stage',
  'chart.label': '{title}: isang chart. Arrow keys para lumipat ng araw, Home at End papunta sa dulo.',
  'chart.nothing': 'walang nakita',
  'chart.picture': 'I-save bilang picture',
};
