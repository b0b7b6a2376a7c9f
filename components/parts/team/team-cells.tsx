import { useWords, type Words } from '../../words';
import { type Side, type TeamDays, teamColumns } from './team-columns';
import type { TeamRow } from './team-row';

interface CellsProps {
  side: Side;
  row: TeamRow;
  days: TeamDays;
}

/** What a side says of an item. */
export const Cells = ({ side, row, days }: CellsProps) => {
  const words = useWords();
  return teamColumns[side].map(({ key, isNumber, draw }, at) => (
    <td key={key} class={[isNumber && 'number', at === 0 && side].filter(Boolean).join(' ')}>
      {draw(row, words, days) || <span class="unknown">–</span>}
    </td>
  ));
};

/** One cell for a side that has nothing to say of the item, and why. */
export function NotSeen({ side, row }: Pick<CellsProps, 'side' | 'row'>) {
  const { say } = useWords();
  const why = side === 'team' || !row.aside ? say('watch.notSeen') : asideText(row.aside, say);
  return (
    <td colSpan={teamColumns[side].length} class={`unknown cut ${side}`} title={why}>
      {why}
    </td>
  );
}

const asideText = ({ countedAs }: NonNullable<TeamRow['aside']>, say: Words['say']): string =>
  countedAs === undefined ? say('keeping.beside.dismissed') : say('keeping.beside.merged', { value: countedAs });
