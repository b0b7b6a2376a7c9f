import { useEffect, useState } from 'preact/hooks';
import type { ItemFacts, ScoredItem } from '../../trends/ranking';
import { moveWithArrows } from '../parts/arrow-keys';
import { NothingMatches, NothingSeen, NotStarted } from '../parts/empty-ranking';
import { FilterBar } from '../parts/filter-bar';
import { HealthAction } from '../parts/health-action';
import { type Health, HealthDot } from '../parts/health-dot';
import { matches, type NameOf, type RankingFilter } from '../parts/ranking-filter';
import { RankingRow } from '../parts/ranking-row';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './ranking.css';

export interface RankingProps {
  /** All items, best first; missing while they are being read. */
  rows?: ScoredItem[];
  /** What was counted, of the rows that stand on screen; those not read yet are missing. */
  facts?: Map<string, ItemFacts>;
  /** The item that the person comes back from. */
  cameFrom?: string;
  /** Missing until it is known. */
  health?: Health;
  /** Where it was left; from then on the screen keeps it, so that no letter waits for a place that stores it. */
  filter: RankingFilter;
  /** The local day (days since 1970-01-01) at which the sparklines end. */
  today: number;
  nameOf: NameOf;
  onFilter(filter: RankingFilter): void;
  /** These rows stand on screen now. */
  onShown(itemIds: string[]): void;
  onOpen(itemId: string): void;
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
  onExport(): void;
  onGo(place: Place): void;
}

/** Rows drawn at once, and again with each "Show more". */
const pageRows = 60;

export function RankingScreen(props: RankingProps) {
  const [filter, setFilter] = useState(props.filter);
  const [cameFrom, setCameFrom] = useState(props.cameFrom);
  const onFilter = (next: RankingFilter) => {
    setFilter(next);
    // The focus is in the field now: a row that comes back into the list must not take it.
    setCameFrom(undefined);
    props.onFilter(next);
  };
  const filtered = { ...props, filter, cameFrom, onFilter };
  return (
    <div class="screen ranking">
      <RankingHeader {...props} />
      <FilterBar rows={props.rows ?? []} filter={filter} onFilter={onFilter} />
      <RankingBody {...filtered} />
      <RankingFooter {...filtered} />
    </div>
  );
}

function RankingHeader({ health, onPause, onGrant, onGo }: RankingProps) {
  const { say } = useWords();
  return (
    <header class="bar">
      <h1>Trendcrest</h1>
      <button
        type="button"
        class="button bare lamp"
        aria-description={say('health.details')}
        onClick={() => onGo('health')}
      >
        {health && <HealthDot health={health} />}
      </button>
      {health && <HealthAction health={health} onPause={onPause} onGrant={onGrant} />}
    </header>
  );
}

function RankingBody({ rows, health, filter, nameOf, onFilter, onGo, ...list }: RankingProps) {
  if (!rows) return <main class="list" aria-busy="true" />;
  if (rows.length === 0) {
    const isNew = health?.state === 'not-started';
    return <main class="list">{isNew ? <NotStarted onWelcome={() => onGo('welcome')} /> : <NothingSeen />}</main>;
  }
  const found = rows.map((item, at) => ({ item, place: at + 1 })).filter(({ item }) => matches(item, filter, nameOf));
  if (found.length === 0) {
    return (
      <main class="list">
        <NothingMatches filter={filter} onClear={() => onFilter({ text: '' })} />
      </main>
    );
  }
  return <RankingList found={found} nameOf={nameOf} {...list} />;
}

interface RankingListProps
  extends Pick<RankingProps, 'facts' | 'cameFrom' | 'today' | 'nameOf' | 'onShown' | 'onOpen'> {
  found: { item: ScoredItem; place: number }[];
}

function RankingList({ found, facts, cameFrom, today, nameOf, onShown, onOpen }: RankingListProps) {
  const { say } = useWords();
  const returnTo = found.findIndex(({ item }) => item.itemId === cameFrom);
  const [limit, setLimit] = useState((Math.floor(Math.max(returnTo, 0) / pageRows) + 1) * pageRows);
  const shown = found.slice(0, limit);
  const itemIds = shown.map(({ item }) => item.itemId);
  useEffect(() => onShown(itemIds), [itemIds.join()]);
  return (
    <main class="list">
      <ol aria-label={say('ranking.title')} onKeyDown={moveWithArrows}>
        {shown.map((row, at) => (
          <RankingRow
            key={row.item.itemId}
            {...row}
            {...{ today, nameOf, onOpen }}
            facts={facts?.get(row.item.itemId)}
            reachable={at === Math.max(returnTo, 0)}
            isReturnedTo={at === returnTo}
          />
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(limit + pageRows)}>
          {say('ranking.more', { count: Math.min(found.length - limit, pageRows) })}
        </button>
      )}
    </main>
  );
}

function RankingFooter({ rows, filter, nameOf, onExport, onGo }: RankingProps) {
  const { say } = useWords();
  const count = rows?.length ?? 0;
  const shown = rows?.filter((item) => matches(item, filter, nameOf)).length ?? 0;
  return (
    <footer class="bar">
      <span class="quiet" role="status">
        {rows && (shown === count ? say('ranking.count', { count }) : say('ranking.countOf', { shown, count }))}
      </span>
      <button
        type="button"
        class="button push"
        disabled={count === 0}
        title={say('ranking.exportHint')}
        onClick={onExport}
      >
        {say('ranking.export')}
      </button>
      <button type="button" class="button bare" onClick={() => onGo('settings')}>
        {say('ranking.settings')}
      </button>
      <button type="button" class="button bare" onClick={() => onGo('privacy')}>
        {say('ranking.privacy')}
      </button>
    </footer>
  );
}
