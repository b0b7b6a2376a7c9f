import { useWords } from '../../words';
import { SearchField } from '../search-field';
import { CategorySelect, StageSelect } from '../wide/item-selects';
import { Select } from '../wide/select';
import { type BesideFilter, type SeenBy, seenByAll } from './team-row';
import '../wide/wide-filters.css';

interface TeamFiltersProps {
  filter: BesideFilter;
  /** How many items each side sees. */
  counts: ReadonlyMap<SeenBy, number>;
  onFilter(filter: BesideFilter): void;
}

export function TeamFilters({ filter, counts, onFilter }: TeamFiltersProps) {
  const { say } = useWords();
  const change = (changed: Partial<BesideFilter>) => onFilter({ ...filter, ...changed });
  const choice = (one: SeenBy): [string, string] => [
    one,
    say('team.counted', { choice: say(`team.seenBy.${one}`), count: counts.get(one) ?? 0 }),
  ];
  return (
    <search class="wide-filters">
      <SearchField
        {...{ hint: say('ranking.search'), text: filter.text }}
        onText={(text) => change({ text: text || undefined })}
      />
      <Select
        {...{ title: say('team.seenBy'), none: say('team.seenBy.all'), value: filter.seenBy }}
        options={seenByAll.filter((one) => one !== 'aside' || counts.has(one)).map(choice)}
        onChange={(value) => change({ seenBy: seenByAll.find((one) => one === value) })}
      />
      <CategorySelect category={filter.category} onCategory={(category) => change({ category })} />
      <StageSelect {...{ title: say('team.stage'), stage: filter.stage }} onStage={(stage) => change({ stage })} />
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
