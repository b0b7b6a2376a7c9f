import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { ShopTagField } from './shop-tag-field';
import { type DefaultTags, everywhere, type TagEdits, tagsIn, withoutTag, withTag } from './shop-tags';
import './shop-tag-list.css';

export interface ShopTagListProps {
  defaults: DefaultTags;
  edits: TagEdits;
  onEdits(edits: TagEdits): void;
}

/** The shopping hashtags of one market, which a person may change; what was taken out stays in sight. */
export function ShopTagList({ defaults, edits, onEdits }: ShopTagListProps) {
  const { say } = useWords();
  const [market, setMarket] = useState(everywhere);
  const [undone, setUndone] = useState<TagEdits>();
  const listed = tagsIn(market, defaults, edits);
  const change = (next: TagEdits, before?: TagEdits) => {
    setUndone(before);
    onEdits(next);
  };
  return (
    <>
      <MarketSelect {...{ market, defaults, edits }} onMarket={setMarket} />
      <ul class="tags" aria-label={say('settings.shopTags')}>
        {listed.map(({ tag, isInherited }) => (
          <li
            key={tag}
            class={isInherited ? 'tag inherited' : 'tag'}
            title={isInherited ? say('settings.shopTags.inherited') : undefined}
          >
            <span>#{tag}</span>
            <button
              type="button"
              aria-label={say('settings.shopTags.remove', { tag })}
              onClick={() => change(withoutTag(edits, market, tag))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      <ShopTagField key={market} listed={listed} onTag={(tag) => change(withTag(edits, market, tag, defaults))} />
      <TakenOut tags={edits[market]?.removed ?? []} onTag={(tag) => change(withTag(edits, market, tag, defaults))} />
      <div class="headed">
        {isChanged(edits, market) && (
          <button type="button" class="button" onClick={() => change({ ...edits, [market]: undefined }, edits)}>
            {say('settings.shopTags.reset')}
          </button>
        )}
        {undone && (
          <button type="button" class="button" onClick={() => change(undone)}>
            {say('settings.shopTags.undo')}
          </button>
        )}
      </div>
    </>
  );
}

const isChanged = (edits: TagEdits, market: string) =>
  [...(edits[market]?.added ?? []), ...(edits[market]?.removed ?? [])].length > 0;

interface MarketSelectProps extends Omit<ShopTagListProps, 'onEdits'> {
  market: string;
  onMarket(market: string): void;
}

function MarketSelect({ market: chosen, defaults, edits, onMarket }: MarketSelectProps) {
  const { say, format } = useWords();
  const markets = [...new Set([...defaults.keys(), ...Object.keys(edits)])].filter((market) => market !== everywhere);
  const named = markets.map((market) => ({ market, name: format.market(market) }));
  return (
    <select
      class="select"
      aria-label={say('settings.shopTags.market')}
      value={chosen}
      onChange={({ currentTarget }) => onMarket(currentTarget.value)}
    >
      <option value={everywhere}>{say('settings.shopTags.everywhere')}</option>
      {named
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ market, name }) => (
          <option key={market} value={market}>
            {name}
          </option>
        ))}
    </select>
  );
}

function TakenOut({ tags, onTag }: { tags: string[]; onTag(tag: string): void }) {
  const { say } = useWords();
  if (tags.length === 0) return null;
  return (
    <p class="quiet taken-out">
      {say('settings.shopTags.takenOut')}
      {tags.map((tag) => (
        <button
          key={tag}
          type="button"
          class="tag"
          aria-label={say('settings.shopTags.putBack', { tag })}
          onClick={() => onTag(tag)}
        >
          <s>#{tag}</s> ↺
        </button>
      ))}
    </p>
  );
}
