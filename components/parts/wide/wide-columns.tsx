import type { ComponentChild } from 'preact';
import { localDay } from '../../../trends/calendar';
import { itemName } from '../../../trends/items/item-names';
import { certaintyOf } from '../../../trends/score/certainty';
import { stages } from '../../../trends/score/stage';
import type { Words } from '../../words';
import { CertaintyDots, Score } from '../score';
import { shopName } from '../shop-name';
import { Sparkline } from '../sparkline';
import { hasScore, shownStage } from '../stage-glyphs';
import { CoolingMark, StageMark } from '../stage-mark';
import type { WideRow } from './wide-row';

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

export interface Column {
  /** Pixels. */
  width: number;
  isNumber?: boolean;
  /** What it is sorted by; missing last, whichever way. Without it a column cannot be sorted. */
  value?(row: WideRow, words: Words): number | string | undefined;
  /** Empty where it is not known. */
  text(row: WideRow, words: Words): string;
  /** Where the text alone would not do. */
  draw?(row: WideRow, words: Words, today: number): ComponentChild;
}

const said = <Value,>({ item }: WideRow, value: Value) => (hasScore(item) ? value : undefined);
const percent = (share: number | undefined, { format }: Words) => (share === undefined ? '' : format.percent(share));
const number = (value: number | undefined, { format }: Words) => (value === undefined ? '' : format.number(value));

function chance(of: (row: WideRow) => number): Column {
  const value = (row: WideRow) => said(row, of(row));
  return { width: 76, isNumber: true, value, text: (row, words) => percent(value(row), words) };
}

function moment(of: (row: WideRow) => number): Column {
  return {
    ...{ width: 132, value: of },
    text: (row, { format }) => format.exact(of(row)),
    draw: (row, { format }) => <span title={format.exact(of(row))}>{format.date(localDay(of(row)))}</span>,
  };
}

export const columns: Record<ColumnKey, Column> = {
  trend: {
    width: 128,
    text: () => '',
    draw: ({ item }, _, today) => (
      <span class={`tone-${shownStage(item)}`}>
        <Sparkline line={item.line} today={today} dashed={item.stale} />
      </span>
    ),
  },
  stage: {
    width: 132,
    value: ({ item }) => (item.stale ? stages.length : stages.indexOf(item.stage)),
    text: ({ item }, { say }) => say(`stage.${shownStage(item)}`),
    draw: ({ item }) => (
      <span class="marks">
        <StageMark name={shownStage(item)} />
        {item.coolingRisk && hasScore(item) && <CoolingMark />}
      </span>
    ),
  },
  score: {
    ...{ width: 84, isNumber: true },
    value: (row) => said(row, row.item.rank),
    text: (row, words) => number(said(row, row.item.score), words),
    draw: ({ item }) => (
      <span class="scored">
        <CertaintyDots item={item} />
        <Score item={item} />
      </span>
    ),
  },
  band: {
    ...{ width: 76, isNumber: true },
    value: (row) => said(row, row.item.band),
    text: (row, { say }) => (hasScore(row.item) ? say('item.band', { band: Math.round(row.item.band) }) : ''),
    draw: (row, words) => (
      <span title={words.say(`sure.${hasScore(row.item) ? certaintyOf(row.item) : 0}`)}>
        {columns.band.text(row, words)}
      </span>
    ),
  },
  rising: chance(({ item }) => item.chanceOfRise),
  hot: chance(({ item }) => item.chanceOfHot),
  falling: chance(({ item }) => item.chanceOfFall),
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
  firstSeen: moment(({ item }) => item.firstSeenAt),
  lastSeen: moment(({ item }) => item.lastSeenAt),
};
