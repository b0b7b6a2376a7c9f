import { type Rival, slidingSum } from './scorer';

/** Scores that others use, each higher where an item rises. The first two look at counts, the others at shares. */
export const rivals: Rival[] = [
  {
    name: 'raw delta',
    formula: 'sightings of the last 7 days − of the 7 before',
    start() {
      const [week, fortnight] = [slidingSum(7), slidingSum(14)];
      return (_, k) => 2 * week(k) - fortnight(k);
    },
  },
  {
    name: '% growth',
    formula: 'the same ÷ the sightings of the 7 days before (at least 1)',
    start() {
      const [week, fortnight] = [slidingSum(7), slidingSum(14)];
      return (_, k) => {
        const now = week(k);
        const before = fortnight(k) - now;
        return (now - before) / Math.max(1, before);
      };
    },
  },
  {
    name: 'log-EWMA ratio',
    formula: 'ln of (share with a half-life of 4 days ÷ share with 14 days), each with 50 product videos at the mean',
    start() {
      const [short, long, all] = [decayedShare(4), decayedShare(14), decayedShare(Number.POSITIVE_INFINITY)];
      return (_, k, n) => {
        const usual = all(k, n, 0.01);
        return Math.log(short(k, n, usual) / long(k, n, usual));
      };
    },
  },
  {
    name: 'z-score 7/28',
    formula: 'mean daily share of the last 7 days − of the last 28, ÷ the standard deviation of the 28',
    start() {
      const days: (number | undefined)[] = [];
      return (_, k, n) => {
        days.push(n > 0 ? k / n : undefined);
        if (days.length > 28) days.shift();
        const seen = (list: typeof days) => list.filter((share) => share !== undefined);
        const [month, week] = [seen(days), seen(days.slice(-7))];
        if (week.length === 0) return 0;
        const deviation = Math.sqrt(mean(month.map((share) => (share - mean(month)) ** 2)));
        return deviation === 0 ? 0 : (mean(week) - mean(month)) / deviation;
      };
    },
  },
  {
    name: 'damped Holt',
    formula: 'share in 7 days as level and damped trend (.3, .1, .9) forecast it − the level, ÷ the level + 0.2 %',
    start() {
      let level: number | undefined;
      let trend = 0;
      return (_, k, n) => {
        if (n > 0) {
          const before: number = level ?? k / n;
          level = holt.level * (k / n) + (1 - holt.level) * (before + holt.damping * trend);
          trend = holt.trend * (level - before) + (1 - holt.trend) * holt.damping * trend;
        }
        return (trend * holtDays) / ((level ?? 0) + 0.002);
      };
    },
  },
];

const priorProducts = 50;
const holt = { level: 0.3, trend: 0.1, damping: 0.9 };
/** Σ damping^1 … damping^7: how many days of trend a forecast of a week holds. */
const holtDays = Array.from({ length: 7 }, (_, day) => holt.damping ** (day + 1)).reduce((sum, part) => sum + part, 0);

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function decayedShare(halfLifeDays: number) {
  const kept = 2 ** (-1 / halfLifeDays);
  let [sightings, products] = [0, 0];
  return (k: number, n: number, usual: number) => {
    sightings = sightings * kept + k;
    products = products * kept + n;
    return (sightings + usual * priorProducts) / (products + priorProducts);
  };
}
