import { categoryIds, itemName } from '../../../trends/items/item-names';
import { stages } from '../../../trends/score/stage';
import { useWords } from '../../words';
import { useSlash } from '../slash';
import type { StageMarkName } from '../stage-glyphs';
import { Select } from '../wide/select';
import { type BesideFilter, type SeenBy, seenByAll } from './team-row';
import '../wide/wide-filters.css';

interface TeamFiltersProps {
  filter: BesideFilter;
  /** How many items each side sees. */
  counts: ReadonlyMap<SeenBy, number>;
  onFilter(filter: BesideFilter): void;
}

const marks: StageMarkName[] = [...stages, 'stale'];

export function TeamFilters({ filter, counts, onFilter }: TeamFiltersProps) {
  const { say, language } = useWords();
  const field = useSlash();
  const change = (changed: Partial<BesideFilter>) => onFilter({ ...filter, ...changed });
  const choice = (one: SeenBy): [string, string] => [
    one,
    say('team.counted', { choice: say(`team.seenBy.${one}`), count: counts.get(one) ?? 0 }),
  ];
  return (
    <search class="wide-filters">
      <input
        ref={field}
        type="search"
        value={filter.text ?? ''}
        maxLength={100}
        placeholder={say('ranking.search')}
        aria-label={say('ranking.search')}
        aria-keyshortcuts="/"
        title={say('ranking.searchHint')}
        onInput={({ currentTarget }) => change({ text: currentTarget.value || undefined })}
      />
      <Select
        {...{ title: say('team.seenBy'), none: say('team.seenBy.all'), value: filter.seenBy }}
        options={seenByAll.filter((one) => one !== 'aside' || counts.has(one)).map(choice)}
        onChange={(value) => change({ seenBy: seenByAll.find((one) => one === value) })}
      />
      <Select
        {...{ title: say('column.category'), none: say('wide.anyCategory'), value: filter.category }}
        options={categoryIds().map((category) => [category, itemName(category, language)])}
        onChange={(category) => change({ category })}
      />
      <Select
        {...{ title: say('team.stage'), none: say('ranking.allStages'), value: filter.stage }}
        options={marks.map((mark) => [mark, say(`stage.${mark}`)])}
        onChange={(value) => change({ stage: marks.find((mark) => mark === value) })}
      />
      <button
        type="button"
        class="button bare"
        disabled={Object.values(filter).every((value) => value === undefined)}
        onClick={() => onFilter({})}
      >
        {say('wide.clear')}
      </button>
    </search>
  );
}
