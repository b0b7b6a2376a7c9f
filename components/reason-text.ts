import type { score } from '../locales/en/score';
import type { RankedItem } from '../trends/ranking';
import { reasonFor } from '../trends/score/reason';
import type { Format } from './format';
import type { Say } from './say';

/** What a badge on TikTok's page needs too, hence no Preact and no other words. */
export interface ScoreWords {
  say: Say<typeof score>;
  format: Format;
}

/** "half as often", "0.7 times …" reads as a share: nobody says "0.7 times", nor "1 times". */
function often(times: number, { say, format }: ScoreWords): string {
  if (times >= 0.95 && times < 1.05) return say('often.same');
  if (times >= 1) return say('often.times', { x: format.figures(times) });
  if (times >= 0.45 && times <= 0.55) return say('often.half');
  return say('often.share', { share: format.percent(times) });
}

/** The one sentence that says why an item stands where it stands, with the figures in it. */
export function reasonText(item: RankedItem, name: string, words: ScoreWords): string {
  const { say, format } = words;
  const { key, values } = reasonFor(item);
  const counted = {
    sightings: say('count.sightings', { count: values.sightings }),
    products: say('count.products', { count: values.products }),
  };
  const ways = { ...counted, often: often(values.nowTimes, words) };
  const { percent, figures } = format;
  switch (key) {
    case 'up': {
      const chances = { rise: percent(values.chanceOfRise), hot: percent(values.chanceOfHot) };
      return say('reason.up', { ...ways, ...chances, item: name });
    }
    case 'firstDays': {
      const chances = { rise: percent(values.chanceOfRise), fall: percent(values.chanceOfFall) };
      return say('reason.firstDays', { ...counted, ...chances });
    }
    case 'fading':
      return say('reason.fading', { ...ways, high: figures(values.highTimes), fall: percent(values.chanceOfFall) });
    case 'peaking':
      return say('reason.peaking', { ...counted, height: figures(values.heightTimes) });
    case 'resurging':
      return say('reason.resurging', { ...counted, share: percent(values.ofRecord) });
    case 'dormant':
      return say('reason.dormant', { expected: Math.round(values.expected), count: values.sightings });
    case 'stale':
      return say('reason.stale');
    default:
      return say(`reason.${key}`, counted);
  }
}
