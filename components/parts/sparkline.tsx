import type { LinePoint } from '../../trends/ranking';
import { sparkHeight, sparkPath, sparkWidth } from './spark-path';

/** Dashed where it says nothing about now. */
export function Sparkline({ line, today, dashed }: { line: LinePoint[]; today: number; dashed: boolean }) {
  return (
    <svg class="spark" viewBox={`0 0 ${sparkWidth} ${sparkHeight}`} width={sparkWidth} height={sparkHeight} aria-hidden>
      <path d={sparkPath(line, today)} stroke-dasharray={dashed ? '1 4' : undefined} />
    </svg>
  );
}
