import { useEffect } from 'preact/hooks';
import { useWords } from '../../words';
import { useRowWindow } from '../row-window';
import { FollowStar } from '../star';
import { DrawnRows } from './drawn-rows';
import { type RowMenuProps, useRowMenu } from './row-menu';
import { type ColumnKey, columns, fixedWidths } from './wide-columns';
import { WideHead } from './wide-head';
import type { WideSort } from './wide-order';
import type { WideRow } from './wide-row';
import './wide-table.css';

/** Pixels, as in wide-table.css. */
const rowHeight = 36;
const headHeight = 36;
export interface WideTableProps extends RowMenuProps {
  rows: WideRow[];
  shown: ColumnKey[];
  sort: WideSort;
  /** Those that are ticked. */
  chosen: ReadonlySet<string>;
  /** The item that the person comes back from. */
  cameFrom?: string;
  /** The local day at which the lines end. */
  today: number;
  onSort(sort: WideSort): void;
  onChoose(itemIds: string[], isChosen: boolean): void;
  onFollow(itemId: string, isFollowed: boolean): void;
  onOpen(itemId: string): void;
}

/** Any number of items, of which those on screen are drawn; the arrows go from row to row. */
export function WideTable(props: WideTableProps) {
  const { rows, shown, cameFrom } = props;
  const { say } = useWords();
  const returnTo = rows.findIndex(({ item }) => item.itemId === cameFrom);
  const { box, drawn, active, onKeyDown, onFocusIn, toTop } = useRowWindow({
    ...{ count: rows.length, height: rowHeight, above: headHeight, returnTo },
  });
  useEffect(toTop, [props.sort]);
  const { menu, open } = useRowMenu(props);
  const width = [...fixedWidths, ...shown.map((key) => columns[key].width)].reduce((sum, one) => sum + one, 0);
  return (
    <main class="wide-box" ref={box}>
      <table
        class="wide-table"
        style={{ minWidth: `${width}px` }}
        aria-label={say('ranking.title')}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
        onFocusIn={onFocusIn}
      >
        <WideHead {...props} />
        <DrawnRows
          {...{ drawn, count: rows.length, height: rowHeight }}
          keyOf={(at) => rows[at]?.item.itemId ?? ''}
          draw={(at) => {
            const row = rows[at] as WideRow;
            return <Row key={row.item.itemId} {...props} row={row} at={at} isActive={at === active} onMenu={open} />;
          }}
        />
      </table>
      {menu}
    </main>
  );
}

interface RowProps extends WideTableProps {
  row: WideRow;
  at: number;
  isActive: boolean;
  onMenu: ReturnType<typeof useRowMenu>['open'];
}

function Row({ row, at, isActive, shown, chosen, today, onChoose, onFollow, onOpen, onMenu }: RowProps) {
  const words = useWords();
  const { itemId } = row.item;
  const tabIndex = isActive ? 0 : -1;
  return (
    <tr data-row={at} aria-rowindex={at + 2} aria-selected={chosen.has(itemId)}>
      <td class="tick">
        <FollowStar
          name={row.name}
          isFollowed={row.isFollowed}
          reachable={isActive}
          onFollow={(isFollowed) => onFollow(itemId, isFollowed)}
        />
        <input
          type="checkbox"
          tabIndex={tabIndex}
          checked={chosen.has(itemId)}
          aria-label={words.say('wide.choose', { name: row.name })}
          onChange={({ currentTarget }) => onChoose([itemId], currentTarget.checked)}
        />
        <span class="place">{row.place}</span>
      </td>
      <th scope="row">
        <button
          type="button"
          class="name cut"
          data-main
          tabIndex={tabIndex}
          title={row.name}
          onClick={() => onOpen(itemId)}
        >
          {row.name}
        </button>
      </th>
      {shown.map((key) => {
        const { isNumber, text, draw } = columns[key];
        const shownText = text(row, words);
        return (
          <td key={key} class={isNumber ? 'number cut' : 'cut'} title={draw ? undefined : shownText}>
            {draw ? draw(row, words, today) : shownText || <span class="unknown">–</span>}
          </td>
        );
      })}
      <td class="end">
        <button
          type="button"
          class="row-more"
          tabIndex={tabIndex}
          aria-label={words.say('lookUp.menu', { name: row.name })}
          title={words.say('lookUp.title')}
          onClick={({ currentTarget }) => onMenu({ itemId, name: row.name }, currentTarget)}
        >
          ⋯
        </button>
      </td>
    </tr>
  );
}
