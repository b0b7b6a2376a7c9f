import { useEffect } from 'preact/hooks';
import { useWords } from '../../words';
import { useRowWindow } from '../row-window';
import { FollowStar } from '../star';
import { DrawnRows } from '../wide/drawn-rows';
import { type RowMenuProps, useRowMenu } from '../wide/row-menu';
import { Cells, NotSeen } from './team-cells';
import { type TeamDays, type TeamSort, teamColumns } from './team-columns';
import type { TeamRow } from './team-row';
import { TeamTableHead } from './team-table-head';
import '../wide/wide-table.css';
import './team.css';

/** Pixels, as in the style sheets. */
const rowHeight = 36;
const headHeight = 64;
/** Star and place, the name, both sides, the menu. A table of two heads takes its columns' widths from nowhere else. */
const widths = [72, 220, ...[...teamColumns.mine, ...teamColumns.team].map(({ width }) => width), 42];

export interface TeamTableProps extends RowMenuProps {
  rows: TeamRow[];
  sort: TeamSort;
  days: TeamDays;
  /** The item that the person comes back from. */
  cameFrom?: string;
  onSort(sort: TeamSort): void;
  onFollow(itemId: string, isFollowed: boolean): void;
  onOpen(itemId: string): void;
}

/** Both rankings, item by item; the arrows go from row to row. */
export function TeamTable(props: TeamTableProps) {
  const { rows, cameFrom } = props;
  const { say } = useWords();
  const returnTo = rows.findIndex(({ itemId }) => itemId === cameFrom);
  const { box, drawn, active, onKeyDown, onFocusIn, toTop } = useRowWindow({
    ...{ count: rows.length, height: rowHeight, above: headHeight, returnTo },
  });
  useEffect(toTop, [props.sort]);
  const { menu, open } = useRowMenu(props);
  return (
    <main class="wide-box" ref={box}>
      <table
        class="wide-table team-table"
        style={{ minWidth: `${widths.reduce((sum, one) => sum + one, 0)}px` }}
        aria-label={say('team.table')}
        aria-rowcount={rows.length + 2}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <colgroup>
          {widths.map((width) => (
            <col style={{ width: `${width}px` }} />
          ))}
        </colgroup>
        <TeamTableHead {...props} />
        <DrawnRows
          {...{ drawn, count: rows.length, height: rowHeight }}
          keyOf={(at) => rows[at]?.itemId ?? ''}
          draw={(at) => {
            const row = rows[at] as TeamRow;
            return <Row key={row.itemId} {...props} row={row} at={at} isActive={at === active} onMenu={open} />;
          }}
        />
      </table>
      {menu}
    </main>
  );
}

interface RowProps extends TeamTableProps {
  row: TeamRow;
  at: number;
  isActive: boolean;
  onMenu: ReturnType<typeof useRowMenu>['open'];
}

function Row({ row, at, isActive, days, onFollow, onOpen, onMenu }: RowProps) {
  const { say } = useWords();
  const { itemId, name } = row;
  const reach = { tabIndex: isActive ? 0 : -1 };
  return (
    <tr data-row={at} aria-rowindex={at + 3}>
      <td class="tick">
        <FollowStar
          {...{ name, isFollowed: row.isFollowed, reachable: isActive }}
          onFollow={(isFollowed) => onFollow(itemId, isFollowed)}
        />
        <span class="place">{row.teamPlace}</span>
      </td>
      <th scope="row">
        <button
          type="button"
          class="name cut"
          data-main
          {...reach}
          title={row.mine ? name : say('team.notYours', { name })}
          onClick={({ currentTarget }) => (row.mine ? onOpen(itemId) : onMenu({ itemId, name }, currentTarget))}
        >
          {name}
        </button>
      </th>
      {row.mine ? <Cells side="mine" {...{ row, days }} /> : <NotSeen side="mine" row={row} />}
      {row.team ? <Cells side="team" {...{ row, days }} /> : <NotSeen side="team" row={row} />}
      <td class="end">
        <button
          type="button"
          class="row-more"
          {...reach}
          aria-label={say('lookUp.menu', { name })}
          title={say('lookUp.title')}
          onClick={({ currentTarget }) => onMenu({ itemId, name }, currentTarget)}
        >
          ⋯
        </button>
      </td>
    </tr>
  );
}
