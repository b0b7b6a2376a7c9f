import type { Translated } from '../message';
import { both } from './both';

export const firstSteps: Translated<typeof import('../en/first-steps').firstSteps> = {
  'more.welcome': 'Mga unang hakbang',

  'interests.title': 'Ano ang binebenta mo?',
  'interests.text':
    'Kung ano lang ang nakalista ang pinipili nito. Binabasa pa rin ang lahat ng lumalabas, at puwede mong baguhin kahit kailan.',
  'interests.all': 'Lahat ng category',
  'interests.some': both('{count} category lang'),
  'interests.hidden': both('Mga category mo lang · {count} item ang nakatago'),
  'interests.showAll': 'Ipakita lahat',

  'pin.title': 'Para laging kita',
  'pin.chrome.open': 'Pindutin ang puzzle piece sa kanan ng address bar.',
  'pin.chrome.pin': 'Pindutin ang pin sa tabi ng Trendcrest.',
  'pin.firefox.open': 'Pindutin ang puzzle piece sa kanan ng address bar, tapos ang gear sa tabi ng Trendcrest.',
  'pin.firefox.pin': 'Piliin ang “Pin to Toolbar”.',
  'pin.count': 'Bibilangin na ng icon ang mga nagbago sa mga item na fina-follow mo.',

  'look.title': 'Tumingin-tingin muna',
};
