import type { Panel } from '../../scripts/backtest/panel';
import type { VideoLooks } from '../../scripts/backtest/read-videos';
import { makeChance } from '../replica/chance';
import { normal } from '../replica/market/draws';

/** Items whose levels follow plain rules: a third stand still, a third have a fad, a third come and go in waves. */
export function madePanel(items = 60, days = 150): Panel {
  const chance = makeChance(11);
  const shapes = [
    () => () => 1,
    () => {
      const start = 30 + chance.below(days - 60);
      return (day: number) => (day < start ? 0.1 : 0.1 + 0.9 * Math.exp(-Math.max(0, day - start - 12) / 5));
    },
    () => {
      const [begin, length] = [chance.below(60), 50 + chance.below(30)];
      return (day: number) => Math.exp(1.2 * Math.sin((2 * Math.PI * (day + begin)) / length));
    },
  ];
  return {
    name: 'made',
    days,
    items: Array.from({ length: items }, (_, index) => {
      const shape = shapes[index % 3]?.() ?? (() => 1);
      return { name: `made ${index}`, levels: Array.from({ length: days }, (_, day) => shape(day) * 100) };
    }),
  };
}

/** Videos that are looked at once a day, and whose views grow as some power of their age. */
export function madeVideos(count = 60): VideoLooks[] {
  const chance = makeChance(12);
  return Array.from({ length: count }, () => {
    const [power, size] = [0.15 + 0.4 * chance.next(), Math.exp(10 + 2 * normal(chance))];
    const age = 10 + chance.below(100);
    return Array.from({ length: 8 }, (_, day) => {
      const ageHours = age + 24 * day;
      return { ageHours, views: Math.round(size * (ageHours / 24) ** power) };
    });
  });
}
