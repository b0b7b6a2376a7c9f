import type { HistoryDay } from '../../../trends/ranking';
import { linePieces } from '../../parts/line-pieces';
import { useWords } from '../../words';

const [width, height, left, foot, top] = [760, 180, 46, 20, 12];

/** An item's share with its uncertainty, day by day, as a drawing that prints. */
export function HistoryPicture({ history, label }: { history: HistoryDay[]; label: string }) {
  const { format } = useWords();
  const [first, last] = [history[0]?.day ?? 0, history.at(-1)?.day ?? 0];
  const highest = Math.max(...history.map(({ high }) => high), Number.MIN_VALUE);
  const x = (day: number) => left + ((day - first) / Math.max(1, last - first)) * (width - left - 8);
  const y = (share: number) => height - foot - (share / highest) * (height - foot - top);
  const path = (days: HistoryDay[], of: (day: HistoryDay) => number) =>
    days.map((day) => `${x(day.day).toFixed(1)} ${y(of(day)).toFixed(1)}`).join('L');
  const pieces = linePieces(history);
  return (
    <svg class="history" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      {[0, highest / 2, highest].map((share) => (
        <g key={share}>
          <line x1={left} x2={width - 8} y1={y(share)} y2={y(share)} />
          <text x={left - 6} y={y(share) + 4} text-anchor="end">
            {format.share(share)}
          </text>
        </g>
      ))}
      {pieces.map((days) => (
        <g key={days[0]?.day}>
          <path class="band" d={`M${path(days, ({ high }) => high)}L${path(days.toReversed(), ({ low }) => low)}Z`} />
          <path class="line" d={`M${path(days.length > 1 ? days : [...days, ...days], ({ level }) => level)}`} />
        </g>
      ))}
      <text x={left} y={height - 4}>
        {format.date(first)}
      </text>
      <text x={width - 8} y={height - 4} text-anchor="end">
        {format.date(last)}
      </text>
    </svg>
  );
}
