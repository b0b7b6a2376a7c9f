import { categoryIds, itemName } from '../../trends/items/item-names';
import { useWords } from '../words';
import './interests.css';

export interface InterestsProps {
  /** The only market that is listed; every one where it is missing. */
  market?: string;
  /** The only categories that are listed; every one where there is none. */
  categories: string[];
  onMarket(market?: string): void;
  onCategories(categories: string[]): void;
}

/** Where TikTok's shop is open, and people sell through its videos. */
const markets = ['GB', 'US', 'ID', 'TH', 'VN', 'MY', 'PH', 'SG', 'MX', 'BR', 'DE', 'FR', 'ES', 'IT', 'IE', 'JP'];

/** What a person trades in: it decides what is listed, not what is read. */
export function Interests({ market, categories, onMarket, onCategories }: InterestsProps) {
  const { say, format, language } = useWords();
  const listed = market && !markets.includes(market) ? [...markets, market] : markets;
  return (
    <section class="interests">
      <h2>{say('interests.title')}</h2>
      <p class="quiet">{say('interests.text')}</p>
      <label>
        {say('ranking.market')}
        <select
          class="select"
          value={market ?? ''}
          onChange={({ currentTarget }) => onMarket(currentTarget.value || undefined)}
        >
          <option value="">{say('ranking.allMarkets')}</option>
          {listed.map((code) => (
            <option key={code} value={code}>
              {format.market(code)}
            </option>
          ))}
        </select>
      </label>
      <fieldset>
        <legend>
          {categories.length === 0 ? say('interests.all') : say('interests.some', { count: categories.length })}
        </legend>
        {categoryIds().map((category) => (
          <label key={category} class="chip">
            <input
              type="checkbox"
              checked={categories.includes(category)}
              onChange={({ currentTarget: { checked } }) =>
                onCategories(checked ? [...categories, category] : categories.filter((one) => one !== category))
              }
            />
            {itemName(category, language)}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
