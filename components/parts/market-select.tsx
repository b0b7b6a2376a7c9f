import { useWords, type Words } from '../words';

interface MarketSelectProps {
  /** Those in which something was seen, most first. */
  markets: string[];
  /** Every market where it is missing. */
  market?: string;
  onMarket(market: string | undefined): void;
}

/** It is there before the markets are known, so that nothing beside it moves when they are. */
export function MarketSelect({ markets, market: chosen, onMarket }: MarketSelectProps) {
  const { say, format } = useWords();
  const listed = chosen && !markets.includes(chosen) ? [...markets, chosen] : markets;
  return (
    <select
      class="select"
      aria-label={say('ranking.market')}
      title={chosen && format.market(chosen)}
      value={chosen ?? ''}
      onChange={({ currentTarget }) => onMarket(currentTarget.value || undefined)}
    >
      <option value="">{say('ranking.allMarkets')}</option>
      {listed.map((market) => (
        <option key={market} value={market}>
          {say('ranking.marketName', { code: market, name: marketName(market, { say, format }) })}
        </option>
      ))}
    </select>
  );
}

const marketName = (market: string, { say, format }: Pick<Words, 'say' | 'format'>) =>
  market === 'ZZ' ? say('ranking.noMarket') : format.market(market);
