import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ScoredItem } from '../../trends/ranking';
import { stages } from '../../trends/score/stage';
import { useWords } from '../words';
import type { RankingFilter } from './ranking-filter';
import { type StageMarkName, shownStage } from './stage-glyphs';

const marks: StageMarkName[] = [...stages, 'stale'];

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
}

/** `/` brings the focus to the field from anywhere on the page. */
function useSlash() {
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      event.preventDefault();
      field.current?.focus();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, []);
  return field;
}

interface FilterBarProps {
  rows: ScoredItem[];
  filter: RankingFilter;
  onFilter(filter: RankingFilter): void;
}

export function FilterBar({ rows, filter, onFilter }: FilterBarProps) {
  const { say } = useWords();
  const field = useSlash();
  return (
    <search class="filters">
      <input
        ref={field}
        type="search"
        value={filter.text}
        maxLength={100}
        placeholder={say('ranking.search')}
        aria-label={say('ranking.search')}
        aria-keyshortcuts="/"
        title={say('ranking.searchHint')}
        onInput={({ currentTarget }) => onFilter({ ...filter, text: currentTarget.value })}
      />
      <StageSelect rows={rows} filter={filter} onFilter={onFilter} />
    </search>
  );
}

function StageSelect({ rows, filter, onFilter }: FilterBarProps) {
  const { say } = useWords();
  const count = (mark: StageMarkName) => rows.filter((row) => shownStage(row) === mark).length;
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
          {say('ranking.stageCount', { stage: say(`stage.${mark}`), count: count(mark) })}
        </option>
      ))}
    </select>
  );
}
