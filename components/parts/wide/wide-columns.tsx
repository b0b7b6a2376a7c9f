import { itemName } from '../../../trends/items/item-names';
import { certaintyOf } from '../../../trends/score/certainty';
import { shopName } from '../shop-name';
import { hasScore, shownStage } from '../stage-glyphs';
import { type Column, chance, moment, number, percent } from './column';
import { ScoreCell, StageCell, scored, stageOrder, TrendCell } from './score-cells';

/** The order is that of the menu, and of the table until a person changes it. */
export const columnKeys = [
  'trend',
  'stage',
  'score',
  'band',
  'rising',
  'hot',
  'falling',
  'sightings',
  'sellers',
  'price',
  'cart',
  'leadsTo',
  'category',
  'labels',
  'note',
  'firstSeen',
  'lastSeen',
] as const;
export type ColumnKey = (typeof columnKeys)[number];

export const firstColumns: ColumnKey[] = [
  'trend',
  'stage',
  'score',
  'sightings',
  'sellers',
  'price',
  'cart',
  'lastSeen',
];

/** Place and tick, the name, and the menu: pixels of what is always there. */
export const fixedWidths = [100, 240, 42];

export const columns: Record<ColumnKey, Column> = {
  trend: {
    width: 128,
    text: () => '',
    draw: ({ item }, _, today) => <TrendCell item={item} today={today} />,
  },
  stage: {
    width: 132,
    value: ({ item }) => stageOrder(item),
    text: ({ item }, { say }) => say(`stage.${shownStage(item)}`),
    draw: ({ item }) => <StageCell item={item} />,
  },
  score: {
    ...{ width: 84, isNumber: true },
    value: ({ item }) => scored(item, ({ rank }) => rank),
    text: ({ item }, words) =>
      number(
        scored(item, ({ score }) => score),
        words,
      ),
    draw: ({ item }) => <ScoreCell item={item} />,
  },
  band: {
    ...{ width: 76, isNumber: true },
    value: ({ item }) => scored(item, ({ band }) => band),
    text: (row, { say }) => (hasScore(row.item) ? say('item.band', { band: Math.round(row.item.band) }) : ''),
    draw: (row, words) => (
      <span title={words.say(`sure.${hasScore(row.item) ? certaintyOf(row.item) : 0}`)}>
        {columns.band.text(row, words)}
      </span>
    ),
  },
  rising: chance((item) => item.chanceOfRise),
  hot: chance((item) => item.chanceOfHot),
  falling: chance((item) => item.chanceOfFall),
  sightings: {
    ...{ width: 84, isNumber: true },
    value: ({ facts }) => facts?.sightings,
    text: ({ facts }, words) => number(facts?.sightings, words),
  },
  sellers: {
    ...{ width: 76, isNumber: true },
    value: ({ facts }) => facts?.sellers,
    text: ({ facts }, words) => number(facts?.sellers, words),
  },
  price: {
    ...{ width: 92, isNumber: true },
    value: ({ facts }) => facts?.price?.amount,
    text: ({ facts }, { format }) => (facts?.price ? format.money(facts.price) : ''),
  },
  cart: {
    ...{ width: 72, isNumber: true },
    value: ({ facts }) => facts?.cartShare,
    text: ({ facts }, words) => percent(facts?.cartShare, words),
  },
  leadsTo: {
    width: 150,
    value: ({ destinations }, words) => destinations?.[0] && shopName(destinations[0], words),
    text: ({ destinations = [] }, words) => destinations.map((place) => shopName(place, words)).join(', '),
  },
  category: {
    width: 120,
    value: ({ category }, { language }) => category && itemName(category, language),
    text: ({ category }, { language }) => (category ? itemName(category, language) : ''),
  },
  labels: {
    width: 150,
    value: ({ labels }) => labels[0],
    text: ({ labels }) => labels.join(', '),
  },
  note: { width: 200, value: ({ note }) => note, text: ({ note = '' }) => note },
  firstSeen: moment((item) => item.firstSeenAt),
  lastSeen: moment((item) => item.lastSeenAt),
};
