import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ScoredItem } from '../../trends/ranking';
import { countText, NothingMatches, NothingYet } from '../parts/empty-ranking';
import { FilterBar } from '../parts/filter-bar';
import { FollowedButton } from '../parts/followed-button';
import type { Health } from '../parts/health-dot';
import { MoreMenu } from '../parts/more-menu';
import { inOrder, matches, type NameOf, type RankingFilter } from '../parts/ranking-filter';
import { RankingHeader } from '../parts/ranking-header';
import { RankingList, type RankingListProps } from '../parts/ranking-list';
import { useWords } from '../words';
import type { Place } from './place';
import '../parts/parts.css';
import './screen.css';
import './ranking.css';

export interface RankingProps extends Omit<RankingListProps, 'found'> {
  /** All items, best first; missing while they are being read. */
  rows?: ScoredItem[];
  /** Missing until it is known. */
  health?: Health;
  /** Where it was left; from then on the screen keeps it, so that no letter waits for a place that stores it. */
  filter: RankingFilter;
  /** Those in which something was seen, most first. */
  markets: string[];
  /** Days with browsing; missing until it is known. */
  days?: number;
  /** How many followed items changed since the person looked. */
  changed?: number;
  /** What stands over the list from the beginning. */
  above?: ComponentChildren;
  /** What the person should know; it comes below the list, which stays where it is. */
  notice?: ComponentChildren;
  onFilter(filter: RankingFilter): void;
  /** Opens the panel beside the page; missing where that cannot be. */
  onPanel?(): void;
  onPause(paused: boolean): void;
  /** Asks the browser for the site access again. */
  onGrant(): void;
  onGo(place: Place): void;
}

const none: ScoredItem[] = [];

interface Filtered extends RankingProps {
  /** Those that are asked for, with their places among all. */
  found: RankingListProps['found'];
}

export function RankingScreen(props: RankingProps) {
  const [filter, setFilter] = useState(props.filter);
  const [cameFrom, setCameFrom] = useState(props.cameFrom);
  const onFilter = (next: RankingFilter) => {
    setFilter(next);
    // The focus is in the field now: a row that comes back into the list must not take it.
    setCameFrom(undefined);
    props.onFilter(next);
  };
  const { rows = none, nameOf } = props;
  const found = useMemo(() => foundIn(rows, filter, nameOf), [rows, filter, nameOf]);
  const filtered = { ...props, filter, cameFrom, onFilter, found };
  return (
    <div class="screen ranking">
      <RankingHeader {...props} />
      {props.above}
      <FilterBar rows={rows} markets={props.markets} filter={filter} onFilter={onFilter} />
      <RankingBody {...filtered} />
      {props.notice}
      <RankingFooter {...filtered} />
    </div>
  );
}

function RankingBody({ rows, health, filter, found, onFilter, onGo, ...list }: Filtered) {
  if (!rows) return <main class="list" aria-busy="true" />;
  if (rows.length === 0 && !filter.market)
    return <NothingYet isStarted={health?.state !== 'not-started'} onGo={onGo} />;
  if (found.length === 0) {
    return (
      <main class="list">
        <NothingMatches filter={filter} onClear={() => onFilter({ text: '', sort: filter.sort })} />
      </main>
    );
  }
  return <RankingList key={`${filter.sort} ${filter.market}`} found={found} {...list} />;
}

const foundIn = (rows: ScoredItem[], filter: RankingFilter, nameOf: NameOf) =>
  inOrder(rows, filter.sort)
    .map((item, at) => ({ item, place: at + 1 }))
    .filter(({ item }) => matches(item, filter, nameOf));

function RankingFooter({ rows, isPartial, days, found, followed, changed, onGo }: Filtered) {
  const { say } = useWords();
  const count = rows?.length ?? 0;
  const counted = countText({ shown: found.length, count }, say);
  const known = days ? say('ranking.countDays', { counted, days: say('ranking.days', { count: days }) }) : counted;
  const text = rows && !isPartial ? known : undefined;
  return (
    <footer class="bar">
      <span class="quiet counted" role="status" title={text}>
        {text}
      </span>
      <FollowedButton count={followed?.size ?? 0} changed={changed} onGo={onGo} />
      <button
        type="button"
        class="button"
        disabled={count === 0}
        title={say('ranking.exportHint')}
        onClick={() => onGo('export')}
      >
        {say('ranking.export')}
      </button>
      <button type="button" class="button" title={say('dashboard.openHint')} onClick={() => onGo('dashboard')}>
        {say('dashboard.open')}
      </button>
      <MoreMenu onGo={onGo} />
    </footer>
  );
}
