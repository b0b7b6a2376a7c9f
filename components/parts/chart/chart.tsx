import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { useWords } from '../../words';
import { ChartLegend } from './chart-legend';
import type { ChartLine } from './chart-lines';
import type { Drawing } from './plot';
import { dayAfterKey } from './point-keys';
import { SavePicture } from './save-picture';
import { usePlot } from './use-plot';
import './chart.css';

/**
 * `lines`, `shades`, `marks` and `valueText` are compared by identity: a new one draws the chart anew. Lines that reach
 * beyond `firstDay` and `lastDay` are cut there.
 */
export interface ChartProps extends Omit<Drawing, 'dayText' | 'onPoint'> {
  title: string;
  /** Stands beside the title, e.g. a link to what explains it. */
  mark?: ComponentChildren;
  /** Pixels. */
  height: number;
  /** What stands beside the title while no day is pointed at. */
  restText?: string;
  /** What is said of a day that somebody points at; by itself the day and each line's value. */
  pointText?(day: number): string;
  /** Stands in the plot's place while there is nothing to draw. */
  emptyText: string;
  /** Rows above the plot that name its shades and marks. */
  above?: ComponentChildren;
  /** It can be saved as a picture of this title, with these lines of text under it. */
  picture?: { title: string; notes: string[]; onSave(picture: Blob): void };
  /** The table that stands behind it. */
  children: ComponentChildren;
}

/** Lines over days, with bands, shades and marks; its pointer moves by mouse and by arrow keys, and says where it is. */
export function Chart(props: ChartProps) {
  const { title, mark, height, restText, emptyText, above, picture, children } = props;
  const { format, say } = useWords();
  const { lines, firstDay, lastDay, shades, marks, valueText, syncKey } = props;
  const drawing = useMemo(
    () => ({ ...cut(props), shades, marks, valueText, syncKey, dayText: isLong(props) ? format.date : format.day }),
    [lines, firstDay, lastDay, shades, marks, valueText, syncKey, format],
  );
  const { box, days, day, point } = usePlot(drawing, height);
  const [said, setSaid] = useState('');
  const textOf = props.pointText ?? ((at: number) => pointText(drawing, at, say('chart.nothing')));
  const onKeyDown = (event: KeyboardEvent) => {
    const next = dayAfterKey(event.key, days, day);
    if (next === undefined) return;
    event.preventDefault();
    point(next);
    setSaid(textOf(next));
  };
  return (
    <figure class="chart">
      <figcaption>
        <div class="explained">
          <h2>{title}</h2>
          {mark}
        </div>
        <Reading text={day === undefined ? restText : textOf(day)} />
      </figcaption>
      {lines.filter(({ isScattered }) => !isScattered).length > 1 && <ChartLegend lines={lines} />}
      {above}
      <div
        ref={box}
        class="plot"
        style={{ height: `${height}px` }}
        tabIndex={days.length > 0 ? 0 : undefined}
        role="application"
        aria-label={say('chart.label', { title })}
        onKeyDown={onKeyDown}
        onBlur={() => point()}
      >
        {days.length === 0 && <p class="quiet">{emptyText}</p>}
      </div>
      <p class="hidden" role="status">
        {said}
      </p>
      <div class="behind">
        {children}
        {picture && days.length > 0 && <SavePicture drawing={drawing} {...picture} />}
      </div>
    </figure>
  );
}

/** One line, however much there is to say: a chart must not move under the pointer. */
const Reading = ({ text }: { text?: string }) => (
  <p class="reading quiet cut" title={text}>
    {text}
  </p>
);

/** A day and a month name no day of more than a year. */
const isLong = ({ firstDay, lastDay }: ChartProps) => lastDay - firstDay > 300;

const cut = ({ lines, firstDay, lastDay }: ChartProps) => ({
  ...{ firstDay, lastDay },
  lines: lines.map((line) => ({
    ...line,
    points: line.points.filter(({ day }) => day >= firstDay && day <= lastDay),
  })),
});

/** "3 May: 1.2 %", or of several lines "3 May: Crystals 1.2 % · Hair dryer 3 %". */
function pointText({ lines, dayText, valueText }: Drawing, day: number, nothing: string): string {
  const shownValue = ({ points }: ChartLine) => {
    const point = points.find((one) => one.day === day);
    return point ? valueText(point.value) : nothing;
  };
  const texts = lines.map((line) => (lines.length > 1 ? `${line.name} ${shownValue(line)}` : shownValue(line)));
  return `${dayText(day)}: ${texts.join(' · ')}`;
}
