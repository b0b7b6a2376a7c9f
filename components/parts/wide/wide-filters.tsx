import type { ComponentChildren } from 'preact';
import { useWords } from '../../words';
import { SearchField } from '../search-field';
import { shopName } from '../shop-name';
import { BoundFields } from './bound-fields';
import { CategorySelect, StageSelect } from './item-selects';
import { Select } from './select';
import { countAsked, type WideFilter } from './wide-filter';
import './wide-filters.css';

/** What there is to choose from, in what was seen. */
export interface WideChoices {
  /** Most seen first. */
  markets: string[];
  currencies: string[];
  destinations: string[];
  labels: string[];
}

interface WideFiltersProps {
  filter: WideFilter;
  choices: WideChoices;
  onFilter(filter: WideFilter): void;
  /** The menus of columns and views. */
  children: ComponentChildren;
}

const surfaces = ['feed', 'shelf'] as const;

export function WideFilters({ filter, choices, onFilter, children }: WideFiltersProps) {
  const words = useWords();
  const { say, format } = words;
  const change = (changed: Partial<WideFilter>) => onFilter({ ...filter, ...changed });
  return (
    <search class="wide-filters">
      <SearchField
        {...{ hint: say('wide.search'), text: filter.text }}
        onText={(text) => change({ text: text || undefined })}
      />
      <Select
        {...{ title: say('ranking.market'), none: say('ranking.allMarkets'), value: filter.market }}
        options={choices.markets.map((code) => [code, `${code} · ${format.market(code)}`])}
        onChange={(market) => change({ market })}
      />
      <Select
        {...{ title: say('wide.surface'), none: say('wide.anySurface'), value: filter.surface }}
        options={surfaces.map((surface) => [surface, say(`wide.surface.${surface}`)])}
        onChange={(value) => change({ surface: surfaces.find((surface) => surface === value) })}
      />
      <CategorySelect category={filter.category} onCategory={(category) => change({ category })} />
      <StageSelect
        {...{ title: say('ranking.stageFilter'), stage: filter.stage }}
        onStage={(stage) => change({ stage })}
      />
      <Select
        {...{ title: say('column.leadsTo'), none: say('wide.anyDestination'), value: filter.destination }}
        options={choices.destinations.map((place) => [place, shopName(place, words)])}
        onChange={(destination) => change({ destination })}
      />
      {(choices.labels.length > 0 || filter.label) && (
        <Select
          {...{ title: say('column.labels'), none: say('wide.anyLabel'), value: filter.label }}
          options={choices.labels.map((label) => [label, label])}
          onChange={(label) => change({ label })}
        />
      )}
      <BoundFields {...{ filter, currencies: choices.currencies, change }} />
      <label class="tickable">
        <input
          type="checkbox"
          checked={filter.isFollowed ?? false}
          onChange={({ currentTarget }) => change({ isFollowed: currentTarget.checked || undefined })}
        />
        {say('wide.followed')}
      </label>
      <button
        type="button"
        class="button bare"
        disabled={countAsked(filter) === 0 && !filter.text}
        onClick={() => onFilter({})}
      >
        {say('wide.clear')}
      </button>
      <span class="wide-menus">{children}</span>
    </search>
  );
}
