import { useState } from 'preact/hooks';
import type { RankedItem } from '../../trends/ranking';
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
  rows?: RankedItem[];
  /** Missing until it is known. */
  health?: Health;
  /** Where it was left; from then on the screen keeps it, so that no letter waits for a place that stores it. */
  filter: RankingFilter;
  /** The local day (days since 1970-01-01) at which the sparklines end. */
  today: number;
  nameOf: NameOf;
  onFilter(filter: RankingFilter): void;
  onOpen(itemId: string): void;
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
  onExport(): void;
  onGo(place: Place): void;
}

const firstRows = 60;

export function RankingScreen(props: RankingProps) {
  const [filter, setFilter] = useState(props.filter);
  const onFilter = (next: RankingFilter) => {
    setFilter(next);
    props.onFilter(next);
  };
  const filtered = { ...props, filter, onFilter };
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

function RankingBody({ rows, health, filter, today, nameOf, onFilter, onOpen, onGo }: RankingProps) {
  const [limit, setLimit] = useState(firstRows);
  const { say } = useWords();
  if (!rows) return <main class="list" aria-busy="true" />;
  if (rows.length === 0) {
    const isNew = health?.state === 'not-started';
    return <main class="list">{isNew ? <NotStarted onWelcome={() => onGo('welcome')} /> : <NothingSeen />}</main>;
  }
  const found = rows.map((item, at) => ({ item, place: at + 1 })).filter(({ item }) => matches(item, filter, nameOf));
  const shown = found.slice(0, limit);
  if (found.length === 0) {
    return (
      <main class="list">
        <NothingMatches filter={filter} onClear={() => onFilter({ text: '' })} />
      </main>
    );
  }
  return (
    <main class="list">
      <ol aria-label={say('ranking.title')} onKeyDown={moveWithArrows}>
        {shown.map((row, at) => (
          <RankingRow key={row.item.itemId} {...row} {...{ today, nameOf, onOpen }} reachable={at === 0} />
        ))}
      </ol>
      {found.length > limit && (
        <button type="button" class="button more" onClick={() => setLimit(found.length)}>
          {say('ranking.more', { count: found.length - limit })}
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
