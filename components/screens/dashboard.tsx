import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { HistoryDay } from '../../trends/ranking';
import { NothingListed, NothingYet } from '../parts/empty-ranking';
import { FollowedButton } from '../parts/followed-button';
import type { Health } from '../parts/health-dot';
import { MoreMenu } from '../parts/more-menu';
import { RankingHeader } from '../parts/ranking-header';
import { ChosenBar } from '../parts/wide/chosen-bar';
import { mostCompared } from '../parts/wide/compare';
import { Compared } from '../parts/wide/compared';
import type { RowMenuProps } from '../parts/wide/row-menu';
import { TableFooter } from '../parts/wide/table-footer';
import { ColumnMenu, type TableView, ViewMenu, type ViewMenuProps } from '../parts/wide/table-menus';
import { matchesWide, plain } from '../parts/wide/wide-filter';
import { type WideChoices, WideFilters } from '../parts/wide/wide-filters';
import { sortWide } from '../parts/wide/wide-order';
import type { WideRow } from '../parts/wide/wide-row';
import { WideTable } from '../parts/wide/wide-table';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './ranking.css';
import './dashboard.css';

export interface DashboardProps extends Omit<ViewMenuProps, 'onSaveView'>, Pick<RowMenuProps, 'nameOf'> {
  /** All items of the market and surface that are asked for, best first; missing while they are being read. */
  rows?: WideRow[];
  choices: WideChoices;
  view: TableView;
  health?: Health;
  /** What the person should know; it comes below the table, which stays where it is. */
  notice?: ComponentChildren;
  followed: ReadonlySet<string>;
  changed?: number;
  cameFrom?: string;
  today: number;
  /** Of the items that are compared, as far as they are read. */
  histories?: ReadonlyMap<string, HistoryDay[]>;
  onView(view: TableView): void;
  onSaveView(name: string, view: TableView): void;
  /** These are compared from now on. */
  onCompare(itemIds: string[]): void;
  onFollow(itemIds: string[], isFollowed: boolean): void;
  onOpen(itemId: string): void;
  onPicture(picture: Blob): void;
  /** The rows as they are seen. */
  onExport(itemIds: string[]): void;
  onPause(paused: boolean): void;
  onGrant(): void;
  onGo(place: Place): void;
}

/** The ranking where there is room: columns, filters and views to choose, several items compared. */
export function DashboardScreen(props: DashboardProps) {
  const { rows, view, today, followed, onView, onFollow, onOpen, onCompare, onGo } = props;
  const words = useWords();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [compared, setCompared] = useState<string[]>([]);
  const shown = useMemo(
    () =>
      rows &&
      sortWide(
        rows.filter((row) => matchesWide(row, asked(view))),
        view.sort,
        words,
      ),
    [rows, view, words],
  );
  const compare = (itemIds: string[]) => {
    setCompared(itemIds.slice(0, mostCompared));
    onCompare(itemIds.slice(0, mostCompared));
  };
  return (
    <div class="screen wide">
      <RankingHeader {...props}>
        <FollowedButton count={followed.size} changed={props.changed} onGo={onGo} />
        <button type="button" class="button" title={words.say('team.openHint')} onClick={() => onGo('team')}>
          {words.say('team.open')}
        </button>
        <MoreMenu onGo={onGo} />
      </RankingHeader>
      <WideFilters filter={view.filter} choices={props.choices} onFilter={(filter) => onView({ ...view, filter })}>
        <ColumnMenu shown={view.columns} onColumns={(columns) => onView({ ...view, columns })} />
        <ViewMenu {...props} onSaveView={(name) => props.onSaveView(name, view)} />
      </WideFilters>
      <ChosenBar
        count={chosen.size}
        isCompared={compared.length > 0 && compared.join() === [...chosen].slice(0, mostCompared).join()}
        onCompare={() => compare([...chosen])}
        onFollow={() => onFollow([...chosen], true)}
        onClear={() => setChosen(new Set())}
      />
      {compared.length > 0 && <Compared {...props} itemIds={compared} onClose={() => compare([])} />}
      {shown && shown.length > 0 ? (
        <WideTable
          rows={shown}
          {...{ shown: view.columns, sort: view.sort, chosen, today, cameFrom: props.cameFrom, onOpen }}
          nameOf={props.nameOf}
          market={view.filter.market ?? props.choices.markets[0]}
          onSort={(sort) => onView({ ...view, sort })}
          onChoose={(itemIds, isChosen) => setChosen(withAll(chosen, itemIds, isChosen))}
          onFollow={(itemId, isFollowed) => onFollow([itemId], isFollowed)}
        />
      ) : (
        <NoRows {...props} />
      )}
      {props.notice}
      <TableFooter count={rows?.length} listed={shown?.length}>
        <button
          type="button"
          class="button push"
          disabled={!shown?.length}
          title={words.say('wide.exportHint')}
          onClick={() => props.onExport(shown?.map(({ item }) => item.itemId) ?? [])}
        >
          {words.say('wide.export')}
        </button>
      </TableFooter>
    </div>
  );
}

const asked = ({ filter }: TableView) => ({ ...filter, text: filter.text && plain(filter.text) });

function withAll(chosen: ReadonlySet<string>, itemIds: string[], isChosen: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const itemId of itemIds) {
    if (isChosen) next.add(itemId);
    else next.delete(itemId);
  }
  return next;
}

function NoRows({ rows, view, health, onView, onGo }: DashboardProps) {
  if (!rows) return <main class="list" aria-busy="true" />;
  if (rows.length === 0 && Object.keys(view.filter).length === 0)
    return <NothingYet isStarted={health?.state !== 'not-started'} onGo={onGo} />;
  return (
    <main class="list">
      <NothingListed onClear={() => onView({ ...view, filter: {} })} />
    </main>
  );
}
