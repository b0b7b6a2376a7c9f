import type { ItemEvidence } from '../../../trends/evidence/item-evidence';
import type { ItemPage } from '../../../trends/ranking';
import type { About } from '../../../trends/tables/about';
import { hasScore, shownStage } from '../../parts/stage-glyphs';
import { StageMark } from '../../parts/stage-mark';
import { reasonText } from '../../reason-text';
import { useWords } from '../../words';
import { HistoryPicture } from './history-picture';
import { ReportPage } from './report-page';

interface ItemReportProps {
  about: About;
  name: string;
  page: ItemPage;
  prices: ItemEvidence['prices'];
  today: number;
}

/** Where an item stands, why, how it came there, and what it costs, on a page. */
export function ItemReport({ about, name, page, prices, today }: ItemReportProps) {
  const words = useWords();
  const { say, format } = words;
  const products = say('count.products', { count: page.products });
  return (
    <ReportPage
      title={say('printed.titleOf', { name })}
      basis={say('printed.basis', { products, day: format.date(today) })}
      about={about}
    >
      <div class="hero">
        <b>{hasScore(page) ? page.score : '–'}</b>
        <div>
          <StageMark name={shownStage(page)} />{' '}
          {hasScore(page) && <span class="quiet">{say('item.band', { band: Math.round(page.band) })}</span>}
          <p>{reasonText(page, name, words)}</p>
          {page.coolingRisk && hasScore(page) && <p>{say('reason.cooling')}</p>}
        </div>
      </div>
      <Figures page={page} />
      <h2>{say('printed.history')}</h2>
      <HistoryPicture history={page.history} label={say('printed.history')} />
      {prices.length > 0 && <PriceTable prices={prices} />}
    </ReportPage>
  );
}

function Figures({ page }: { page: ItemPage }) {
  const { say, format } = useWords();
  const figures = {
    'tile.share': page.products > 0 ? format.share(page.sightings / page.products) : undefined,
    'tile.cart': page.cartShare === undefined ? undefined : format.percent(page.cartShare),
    'tile.price': page.price && format.exactMoney(page.price),
    'tile.sellers': [page.sellersBefore, page.sellers].map(format.number).join(' → '),
  } as const;
  return (
    <dl class="figures">
      {Object.entries(figures).map(([key, value]) => (
        <div key={key}>
          <dt class="quiet">{say(key as keyof typeof figures)}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}

function PriceTable({ prices }: Pick<ItemReportProps, 'prices'>) {
  const { say, format } = useWords();
  return (
    <>
      <h2>{say('price.title')}</h2>
      <table>
        <thead>
          <tr>
            <th>{say('ranking.market')}</th>
            <th class="number">{say('tile.price')}</th>
            <th class="number">{say('printed.priceRange')}</th>
          </tr>
        </thead>
        <tbody>
          {prices.map(({ market, currency, median, low, high }) => (
            <tr key={`${market} ${currency}`}>
              <td>{market === 'ZZ' ? say('ranking.noMarket') : format.market(market)}</td>
              <td class="number">{format.exactMoney({ amount: median, currency })}</td>
              <td class="number">{[low, high].map((amount) => format.exactMoney({ amount, currency })).join(' – ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
