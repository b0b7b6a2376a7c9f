import { useMemo, useState } from 'preact/hooks';
import type { HistoryDay } from '../../../trends/ranking';
import { useWords, type Words } from '../../words';
import { Chart } from '../chart/chart';
import type { ChartLine } from '../chart/chart-lines';
import { ChartTable } from '../chart/chart-table';

/** More lines than these cannot be told apart. */
export const mostCompared = 8;
const height = 200;

const looks: Pick<ChartLine, 'tone' | 'dashes'>[] = [
  { tone: 'rising' },
  { tone: 'fading', dashes: [7, 3] },
  { tone: 'emerging', dashes: [2, 3] },
  { tone: 'resurging', dashes: [9, 3, 2, 3] },
  { tone: 'peaking' },
  { tone: 'ink', dashes: [4, 4] },
  { tone: 'emerging', dashes: [12, 3] },
  { tone: 'fading', dashes: [2, 2] },
];

const ranges = [28, 90, 365] as const;
const measures = ['share', 'score'] as const;
type Measure = (typeof measures)[number];

export interface CompareProps {
  /** In the order in which they were chosen; those not read yet are missing. */
  items: { itemId: string; name: string; history?: HistoryDay[] }[];
  today: number;
  onPicture(picture: Blob): void;
  onClose(): void;
}

/** Several items in one chart: how often each is seen, or how each scores, day by day. */
export function Compare({ items, today, onPicture, onClose }: CompareProps) {
  const words = useWords();
  const { say, format } = words;
  const [measure, setMeasure] = useState<Measure>('share');
  const [days, setDays] = useState<number | undefined>(90);
  const lines = useMemo(() => items.map((item, at) => lineOf(item, at, measure)), [items, measure]);
  const firstDay = firstOf(lines, today, days);
  const valueText = useMemo(() => textOf(measure, words), [measure, words]);
  return (
    <section class="compare" aria-label={say('wide.compare.title')}>
      <div class="compare-tools">
        <Choice
          name={say('wide.compare.measure')}
          options={measures}
          chosen={measure}
          onChoose={(one) => setMeasure(one)}
          text={(one) => say(`wide.compare.${one}`)}
        />
        <Choice
          name={say('wide.compare.range')}
          options={[...ranges, undefined]}
          chosen={days}
          onChoose={(one) => setDays(one)}
          text={(one) => (one === undefined ? say('wide.compare.all') : say('ranking.days', { count: one }))}
        />
        <button type="button" class="button push" onClick={onClose}>
          {say('wide.compare.close')}
        </button>
      </div>
      <Chart
        {...{ lines, firstDay, lastDay: today, valueText, height }}
        title={say(`wide.compare.${measure}`)}
        emptyText={say('chart.short')}
        picture={{ title: say(`wide.compare.${measure}`), notes: [format.date(today)], onSave: onPicture }}
      >
        <ChartTable lines={lines} valueText={valueText} />
      </Chart>
    </section>
  );
}

function lineOf({ name, history = [] }: CompareProps['items'][number], at: number, measure: Measure): ChartLine {
  const points = history.flatMap(({ day, level, score }) => {
    const value = measure === 'share' ? level : score;
    return value === undefined ? [] : [{ day, value }];
  });
  return { name, points, ...(looks[at % looks.length] as (typeof looks)[number]) };
}

/** A little more than one day, so that a line has somewhere to go. */
function firstOf(lines: ChartLine[], today: number, days: number | undefined): number {
  const known = Math.min(today - 1, ...lines.flatMap(({ points }) => points[0]?.day ?? []));
  return days === undefined ? known : Math.max(known, today - days + 1);
}

const textOf = (measure: Measure, { format }: Words) =>
  measure === 'share' ? format.share : (value: number) => format.number(Math.round(value));

interface ChoiceProps<Option> {
  name: string;
  options: readonly Option[];
  chosen: Option;
  text(option: Option): string;
  onChoose(option: Option): void;
}

function Choice<Option>({ name, options, chosen, text, onChoose }: ChoiceProps<Option>) {
  return (
    <fieldset class="choice">
      <legend class="hidden">{name}</legend>
      {options.map((option) => (
        <button
          key={String(option)}
          type="button"
          class="button"
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
        >
          {text(option)}
        </button>
      ))}
    </fieldset>
  );
}
