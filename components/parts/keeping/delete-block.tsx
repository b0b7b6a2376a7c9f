import { useState } from 'preact/hooks';
import { useWords } from '../../words';
import type { NamedItem } from '../own-items/item-asks';
import { ItemPicker } from '../own-items/item-picker';
import { DayFields } from './day-fields';

const kinds = ['item', 'days', 'market', 'all'] as const;

/** What shall be gone; days are local days since 1970-01-01. */
export type AskedDeletion = { itemId: string } | { days: { from?: number; to?: number } } | { market: string } | 'all';

export interface DeleteBlockProps {
  /** Those that were seen. */
  items: NamedItem[];
  markets: string[];
  today: number;
  isBusy: boolean;
  onDelete(deletion: AskedDeletion): void;
}

export function DeleteBlock({ items, markets, today, isBusy, onDelete }: DeleteBlockProps) {
  const { say } = useWords();
  const [kind, setKind] = useState<(typeof kinds)[number]>();
  const [asked, setAsked] = useState<AskedDeletion>();
  const choose = (next: typeof kind) => {
    setKind(next);
    setAsked(next === 'all' ? 'all' : next === 'days' ? { days: { to: today } } : undefined);
  };
  return (
    <section class="block">
      <h2>{say('keeping.delete')}</h2>
      <fieldset>
        <legend class="quiet">{say('keeping.delete.what')}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="delete" checked={kind === one} onChange={() => choose(one)} />
            {say(`keeping.delete.${one}`)}
          </label>
        ))}
      </fieldset>
      {kind === 'item' && (
        <ItemPicker
          label={say('items.pick.search')}
          items={items}
          onPick={(itemId) => {
            setAsked({ itemId });
            return undefined;
          }}
        />
      )}
      {kind === 'days' && <DayFields today={today} onDays={(days) => setAsked({ days })} />}
      {kind === 'market' && <MarketField markets={markets} onMarket={(market) => setAsked({ market })} />}
      {asked && (
        <AskDelete
          {...{ asked, items, isBusy }}
          onDelete={() => {
            onDelete(asked);
            choose(undefined);
          }}
          onClose={() => choose(undefined)}
        />
      )}
    </section>
  );
}

function MarketField({ markets, onMarket }: Pick<DeleteBlockProps, 'markets'> & { onMarket(market: string): void }) {
  const { say, format } = useWords();
  return (
    <select
      class="select"
      aria-label={say('keeping.delete.market')}
      onChange={({ currentTarget: { value } }) => value && onMarket(value)}
    >
      <option value="">{say('keeping.delete.chooseMarket')}</option>
      {markets.map((market) => (
        <option key={market} value={market}>
          {format.market(market)}
        </option>
      ))}
    </select>
  );
}

interface AskProps extends Pick<DeleteBlockProps, 'items' | 'isBusy'> {
  asked: AskedDeletion;
  onDelete(): void;
  onClose(): void;
}

/** Asks once, and says what goes. */
function AskDelete({ asked, items, isBusy, onDelete, onClose }: AskProps) {
  const { say } = useWords();
  return (
    <section class="ask" aria-label={say('keeping.delete.do')}>
      <p>{useQuestion(asked, items)}</p>
      <p class="quiet">{say('keeping.delete.stays')}</p>
      <div class="thing-actions">
        <button type="button" class="button primary" disabled={isBusy} onClick={onDelete}>
          {say('keeping.delete.do')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('items.cancel')}
        </button>
      </div>
    </section>
  );
}

function useQuestion(asked: AskedDeletion, items: NamedItem[]): string {
  const { say, format } = useWords();
  if (asked === 'all') return say('keeping.delete.askAll');
  if ('market' in asked) return say('keeping.delete.askMarket', { market: format.market(asked.market) });
  if ('itemId' in asked) {
    const name = items.find(({ itemId }) => itemId === asked.itemId)?.name ?? asked.itemId;
    return say('keeping.delete.askItem', { name });
  }
  const { from, to } = asked.days;
  if (from === undefined) return say('keeping.delete.askUntil', { to: to === undefined ? '' : format.date(to) });
  return say('keeping.delete.askDays', { from: format.date(from), to: to === undefined ? '' : format.date(to) });
}
