import type { Translated } from '../message';

export const opening: Translated<typeof import('../en/opening').opening> = {
  'opening.preparing': 'Inaayos ang data mo',
  'opening.preparing.text':
    'Inaayos ng bagong version ng Trendcrest ang mga naka-save. Isang minuto kung mahaba ang history. Walang mawawala kung isara mo ang window: magsisimula ulit ito sa susunod.',
  'opening.held': 'Hawak ng ibang Trendcrest window ang data mo',
  'opening.held.text': 'Isara ang ibang window at tab ng Trendcrest. Kusang tutuloy ang isang ito.',
  'opening.updated': 'Na-update na ang Trendcrest',
  'opening.updated.text': 'Mula pa bago ang update ang window na ito. I-reload para magpatuloy. Walang nawala.',
  'opening.reload': 'I-reload',

  'trouble.full': 'Puno na ang storage',
  'trouble.full.text':
    'Hindi na makapag-save ang browser sa computer na ito. Magbakante ng disk space, o magbura ng lumang data sa “Data mo”. Ligtas ang naka-save na, at kusang tutuloy ang pagbasa kapag may lugar na.',
  'trouble.newer': 'Galing sa mas bagong Trendcrest ang data mo',
  'trouble.newer.text':
    'Hindi ito gagalawin ng lumang version na ito. I-update ang Trendcrest sa browser, tapos buksan ulit.',
  'trouble.held': 'Hawak ng ibang Trendcrest window ang data mo',
  'trouble.held.text': 'Isara ang ibang window at tab ng Trendcrest, tapos subukan ulit.',
  'trouble.unreadable': 'Hindi mabasa ng browser ang data mo',
  'trouble.unreadable.text':
    'I-restart ang browser at subukan ulit. Kung ganoon pa rin, sira ang mga file ng browser: makakapag-restore ng backup ang “Data mo”.',
};
