import type { LinePoint } from '../../trends/ranking';
import { linePieces } from './line-pieces';

export const sparkWidth = 112;
export const sparkHeight = 20;
const edge = 2;
const days = 27;

const tenths = (pixels: number) => Math.round(pixels * 10) / 10;

/** Four weeks up to `today`, from zero to its own highest. On TikTok's page too, hence no Preact here. */
export function sparkPath(line: LinePoint[], today: number): string {
  const highest = Math.max(...line.map(({ level }) => level), Number.MIN_VALUE);
  const place = ({ day, level }: LinePoint) => {
    const x = sparkWidth - edge - ((today - day) / days) * (sparkWidth - 2 * edge);
    const y = sparkHeight - edge - (level / highest) * (sparkHeight - 2 * edge);
    return `${tenths(x)} ${tenths(y)}`;
  };
  // A lone day is a line of no length, which its round end draws as a dot.
  return linePieces(line)
    .map((piece) => `M${[...piece, ...piece.slice(-1)].map(place).join('L')}`)
    .join('');
}
