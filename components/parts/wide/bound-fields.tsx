import { useWords } from '../../words';
import { Select } from './select';
import type { WideFilter } from './wide-filter';

interface BoundFieldsProps {
  filter: WideFilter;
  currencies: string[];
  change(changed: Partial<WideFilter>): void;
}

/** Sellers and price, from and to. Amounts are of one currency, so bounds of price ask for one. */
export function BoundFields({ filter, currencies, change }: BoundFieldsProps) {
  const { say } = useWords();
  const ofPrice = (bound: Pick<WideFilter, 'priceFrom' | 'priceTo'>) =>
    change({ ...bound, currency: filter.currency ?? currencies[0] });
  return (
    <>
      <fieldset class="bounds">
        <legend>{say('column.sellers')}</legend>
        <Bound
          {...{ label: say('wide.sellersFrom'), hint: say('wide.from'), value: filter.sellersFrom }}
          onChange={(sellersFrom) => change({ sellersFrom })}
        />
        <Bound
          {...{ label: say('wide.sellersTo'), hint: say('wide.to'), value: filter.sellersTo }}
          onChange={(sellersTo) => change({ sellersTo })}
        />
      </fieldset>
      <fieldset class="bounds">
        <legend>{say('column.price')}</legend>
        <Bound
          {...{ label: say('wide.priceFrom'), hint: say('wide.from'), value: filter.priceFrom }}
          onChange={(priceFrom) => ofPrice({ priceFrom })}
        />
        <Bound
          {...{ label: say('wide.priceTo'), hint: say('wide.to'), value: filter.priceTo }}
          onChange={(priceTo) => ofPrice({ priceTo })}
        />
        <Select
          {...{ title: say('wide.currency'), none: say('wide.anyCurrency'), value: filter.currency }}
          options={currencies.map((code) => [code, code])}
          onChange={(currency) =>
            change(currency ? { currency } : { currency, priceFrom: undefined, priceTo: undefined })
          }
        />
      </fieldset>
    </>
  );
}

interface BoundProps {
  label: string;
  hint: string;
  value?: number;
  onChange(value?: number): void;
}

function Bound({ label, hint, value, onChange }: BoundProps) {
  return (
    <input
      type="number"
      min="0"
      step="any"
      class={value === undefined ? 'bound' : 'bound asked'}
      aria-label={label}
      title={label}
      placeholder={hint}
      value={value ?? ''}
      onInput={({ currentTarget }) => {
        const typed = currentTarget.valueAsNumber;
        onChange(Number.isFinite(typed) && typed >= 0 ? typed : undefined);
      }}
    />
  );
}
