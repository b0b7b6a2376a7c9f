import type { ItemEvidence } from '../../../trends/evidence/item-evidence';
import { useWords, type Words } from '../../words';
import { EvidenceSection } from './evidence-section';
import { changeText, isUnchanged } from './figures';
import { MoreRows } from './more-rows';
import './prices.css';

type Price = ItemEvidence['prices'][number];

const unknownMarket = 'ZZ';
const shownFirst = 3;
/** The half of fewer prices is the prices themselves. */
const fewestForHalf = 4;

/** What it costs where, each market in its own currency, beside what its category costs there. */
export function Prices({ prices }: { prices: Price[] }) {
  const { say } = useWords();
  if (prices.length === 0) return null;
  return (
    <EvidenceSection topic="prices" title={say('price.title')}>
      <MoreRows rows={prices} first={shownFirst}>
        {(shown) => (
          <ul class="prices">
            {shown.map((price) => (
              <PriceRow key={`${price.market} ${price.currency}`} price={price} />
            ))}
          </ul>
        )}
      </MoreRows>
    </EvidenceSection>
  );
}

function PriceRow({ price }: { price: Price }) {
  const words = useWords();
  const { format } = words;
  const market = price.market === unknownMarket ? price.currency : format.market(price.market);
  const median = { amount: price.median, currency: price.currency };
  return (
    <li>
      <span class="cut" title={market}>
        {market}
      </span>
      <PriceBand price={price} />
      <b title={format.exactMoney(median)}>{format.money(median)}</b>
      <p class="quiet">{priceNotes(price, words).join(' · ')}</p>
    </li>
  );
}

function priceNotes(price: Price, { say, format }: Words): string[] {
  const { prices, least, most, low, high, trend, against } = price;
  const money = (amount: number) => format.money({ amount, currency: price.currency });
  return [
    against && say(`price.${against}`),
    trend !== undefined && trendText(trend, { say, format }),
    prices === 1 && say('price.one'),
    prices >= fewestForHalf && low < high && say('price.middle', { count: prices, low: money(low), high: money(high) }),
    least < most && say('price.range', { least: money(least), most: money(most) }),
    price.isFromCaptions && say('price.fromCaptions'),
    price.market === unknownMarket && say('price.anywhere'),
  ].filter((note) => typeof note === 'string');
}

function trendText(trend: number, { say, format }: Pick<Words, 'say' | 'format'>): string {
  return isUnchanged(trend) ? say('price.still') : say('price.trend', { change: changeText(trend, format) });
}

/** Lowest to highest as a line, the middle half as a bar, the middle as a tick; by ratio, as prices differ. */
function PriceBand({ price: { least, most, low, high, median } }: { price: Price }) {
  if (least <= 0 || least === most) return <span />;
  const at = (amount: number) => `${(Math.log(amount / least) / Math.log(most / least)) * 100}%`;
  const right = `calc(100% - ${at(high)})`;
  return (
    <span class="band" aria-hidden="true">
      <i class="middle" style={{ left: at(low), right }} />
      <i class="tick" style={{ left: at(median) }} />
    </span>
  );
}
