import { useMemo } from 'preact/hooks';
import type { ScoredItem } from '../../trends/ranking';
import { stages } from '../../trends/score/stage';
import { useWords } from '../words';
import { MarketSelect } from './market-select';
import { type RankingFilter, sorts } from './ranking-filter';
import { SearchField } from './search-field';
import { type StageMarkName, shownStage } from './stage-glyphs';
import './filter-bar.css';

const marks: StageMarkName[] = [...stages, 'stale'];

interface FilterBarProps {
  rows: ScoredItem[];
  /** Those in which something was seen, most first. */
  markets: string[];
  filter: RankingFilter;
  onFilter(filter: RankingFilter): void;
}

export function FilterBar({ rows, markets, filter, onFilter }: FilterBarProps) {
  const { say } = useWords();
  return (
    <search class="filters">
      <SearchField
        {...{ hint: say('ranking.search'), text: filter.text }}
        onText={(text) => onFilter({ ...filter, text })}
      />
      <div class="selects">
        <MarketSelect markets={markets} market={filter.market} onMarket={(market) => onFilter({ ...filter, market })} />
        <StageSelect {...{ rows, filter, onFilter }} />
        <SortSelect {...{ filter, onFilter }} />
      </div>
    </search>
  );
}

function SortSelect({ filter, onFilter }: Pick<FilterBarProps, 'filter' | 'onFilter'>) {
  const { say } = useWords();
  return (
    <select
      aria-label={say('ranking.sort')}
      value={filter.sort}
      onChange={({ currentTarget }) =>
        onFilter({ ...filter, sort: sorts.find((sort) => sort === currentTarget.value) ?? 'score' })
      }
    >
      {sorts.map((sort) => (
        <option key={sort} value={sort}>
          {say(`ranking.sort.${sort}`)}
        </option>
      ))}
    </select>
  );
}

function StageSelect({ rows, filter, onFilter }: Omit<FilterBarProps, 'markets'>) {
  const { say } = useWords();
  const counts = useMemo(() => Map.groupBy(rows, shownStage), [rows]);
  const count = (mark: StageMarkName) => counts.get(mark)?.length ?? 0;
  return (
    <select
      aria-label={say('ranking.stageFilter')}
      value={filter.stage ?? ''}
      onChange={({ currentTarget }) =>
        onFilter({ ...filter, stage: marks.find((mark) => mark === currentTarget.value) })
      }
    >
      <option value="">{say('ranking.allStages')}</option>
      {marks.map((mark) => (
        <option key={mark} value={mark}>
          {mark === filter.stage
            ? say(`stage.${mark}`)
            : say('ranking.stageCount', { stage: say(`stage.${mark}`), count: count(mark) })}
        </option>
      ))}
    </select>
  );
}
