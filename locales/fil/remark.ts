import type { Translated } from '../message';

export const remark: Translated<typeof import('../en/remark').remark> = {
  'remark.title': 'Notes mo',
  'remark.note': 'Note',
  'remark.note.hint': 'Supplier, presyo, sino ang tatanungin…',
  'remark.labels': 'Labels',
  'remark.label.add': 'Magdagdag ng label',
  'remark.label.save': 'Idagdag',
  'remark.label.remove': 'Alisin ang label na {label}',

  'lookUp.title': 'Hanapin pa',
  'lookUp.note':
    'Bubukas sa bagong tab kapag nag-click ka, hindi bago niyon. Walang tinatanong ang Trendcrest sa mga site na ito.',
  'lookUp.hint': 'Hinahanap ang “{words}”',
  'lookUp.menu': 'Iba pa tungkol sa {name}',
  'lookUp.google-trends': 'Google Trends',
  'lookUp.amazon': 'Amazon',
  'lookUp.1688': '1688',
  'lookUp.aliexpress': 'AliExpress',
  'lookUp.tiktok': 'TikTok',
};
