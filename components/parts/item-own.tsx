import { useState } from 'preact/hooks';
import { useWords } from '../words';
import { LookUpLinks } from './look-up-links';
import type { NameOf } from './ranking-filter';
import { RemarkForm, type RemarkProps } from './remark-form';
import './item-own.css';

interface ItemOwnProps extends RemarkProps {
  itemId: string;
  nameOf: NameOf;
  /** Where it was seen, most first; the markets that people sell in stand below them. */
  markets: string[];
}

const usual = ['GB', 'US', 'ID', 'TH', 'VN', 'MY', 'PH', 'SG'];

/** What a person adds to an item, and where they look it up. */
export function ItemOwn({ itemId, nameOf, markets, ...remark }: ItemOwnProps) {
  const { say, format } = useWords();
  const listed = [...new Set([...markets.filter((market) => market !== 'ZZ'), ...usual])];
  const [asked, setAsked] = useState<string>();
  const market = asked ?? listed[0];
  return (
    <>
      <RemarkForm {...remark} />
      <section class="block">
        <h2>{say('lookUp.title')}</h2>
        <div class="look-up">
          <select
            aria-label={say('ranking.market')}
            value={market}
            onChange={({ currentTarget }) => setAsked(currentTarget.value)}
          >
            {listed.map((code) => (
              <option key={code} value={code}>
                {format.market(code)}
              </option>
            ))}
          </select>
          <LookUpLinks {...{ itemId, nameOf, market }} />
        </div>
        <p class="quiet">{say('lookUp.note')}</p>
      </section>
    </>
  );
}
