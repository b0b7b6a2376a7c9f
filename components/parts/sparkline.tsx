import type { LinePoint } from '../../trends/ranking';
import { linePieces } from './line-pieces';

const width = 112;
const height = 20;
const edge = 2;
const days = 27;

/** Four weeks up to `today`, from zero to its own highest; dashed where it says nothing about now. */
export function Sparkline({ line, today, dashed }: { line: LinePoint[]; today: number; dashed: boolean }) {
  const highest = Math.max(...line.map(({ level }) => level), Number.MIN_VALUE);
  const place = ({ day, level }: LinePoint) => {
    const x = width - edge - ((today - day) / days) * (width - 2 * edge);
    const y = height - edge - (level / highest) * (height - 2 * edge);
    return `${x.toFixed(1)} ${y.toFixed(1)}`;
  };
  // A lone day is a line of no length, which its round end draws as a dot.
  const path = linePieces(line).map((piece) => `M${[...piece, ...piece.slice(-1)].map(place).join('L')}`);
  return (
    <svg class="spark" viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-hidden>
      <path d={path.join('')} stroke-dasharray={dashed ? '1 4' : undefined} />
    </svg>
  );
}
