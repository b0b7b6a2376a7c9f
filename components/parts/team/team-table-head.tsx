import { useWords } from '../../words';
import { SortHead } from '../wide/sort-head';
import { teamColumns } from './team-columns';
import type { TeamTableProps } from './team-table';

/** Two rows: whose figures these are, and what they are. */
export function TeamTableHead({ sort, days, onSort }: Pick<TeamTableProps, 'sort' | 'days' | 'onSort'>) {
  const words = useWords();
  const { say } = words;
  const turn = (by: string, isNumber = false) =>
    onSort(sort.by === by ? { by, isRising: !sort.isRising } : { by, isRising: !isNumber });
  const way = (by: string) => (sort.by === by ? sort.isRising : undefined);
  const sides = { mine: say('team.you'), team: say('team.mark') };
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td colSpan={2} />
        <th scope="colgroup" colSpan={teamColumns.mine.length} class="of-mine">
          {sides.mine}
        </th>
        <th scope="colgroup" colSpan={teamColumns.team.length} class="of-team">
          {sides.team}
        </th>
        <td />
      </tr>
      <tr aria-rowindex={2}>
        <th scope="col">
          <span class="hidden">{say('watch.openHint')}</span>
        </th>
        <SortHead
          {...{ title: say('column.item'), hint: say('column.item.hint'), isRising: way('item') }}
          onSort={() => turn('item')}
        />
        {(['mine', 'team'] as const).flatMap((side) =>
          teamColumns[side].map(({ key, isNumber, value, title, hint }) => (
            <SortHead
              key={key}
              {...{ isNumber, title: title(words), hint: hint(words, days), before: sides[side] }}
              isRising={way(key)}
              onSort={value && (() => turn(key, isNumber))}
            />
          )),
        )}
        <th scope="col">
          <span class="hidden">{say('lookUp.title')}</span>
        </th>
      </tr>
    </thead>
  );
}
