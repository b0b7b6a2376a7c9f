import { useEffect } from 'preact/hooks';
import { useWords, type Words } from '../../words';
import { useRowWindow } from '../row-window';
import { FollowStar } from '../star';
import { DrawnRows } from '../wide/drawn-rows';
import { type RowMenuProps, useRowMenu } from '../wide/row-menu';
import { SortHead } from '../wide/sort-head';
import { type Side, type TeamDays, type TeamSort, teamColumns } from './team-columns';
import type { TeamRow } from './team-row';
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
        <Head {...props} />
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

function Head({ sort, days, onSort }: TeamTableProps) {
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

interface CellsProps {
  side: Side;
  row: TeamRow;
  days: TeamDays;
}

const Cells = ({ side, row, days }: CellsProps) => {
  const words = useWords();
  return teamColumns[side].map(({ key, isNumber, draw }, at) => (
    <td key={key} class={[isNumber && 'number', at === 0 && side].filter(Boolean).join(' ')}>
      {draw(row, words, days) || <span class="unknown">–</span>}
    </td>
  ));
};

/** One cell for a side that has nothing to say of the item, and why. */
function NotSeen({ side, row }: Pick<CellsProps, 'side' | 'row'>) {
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
