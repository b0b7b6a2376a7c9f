import type { About } from '../../../trends/tables/about';
import type { ExportedItem } from '../../../trends/tables/ranking-table';
import type { NameOf } from '../../parts/ranking-filter';
import { Sparkline } from '../../parts/sparkline';
import { hasScore, shownStage } from '../../parts/stage-glyphs';
import { StageMark } from '../../parts/stage-mark';
import { useWords } from '../../words';
import { ReportPage } from './report-page';

/** What fits on a page. */
const mostItems = 30;

interface RankingReportProps {
  about: About;
  /** As they are seen, best first. */
  items: ExportedItem[];
  today: number;
  nameOf: NameOf;
}

/** The head of the list, on a page. */
export function RankingReport({ about, items, today, nameOf }: RankingReportProps) {
  const { say, format } = useWords();
  const products = say('count.products', { count: items[0]?.products ?? 0 });
  const heads = ['item', 'stage', 'score', 'trend', 'sightings', 'sellers', 'price'] as const;
  return (
    <ReportPage
      title={say('printed.title')}
      basis={say('printed.basis', { products, day: format.date(today) })}
      about={about}
    >
      <h2>{say('ranking.title')}</h2>
      <table>
        <thead>
          <tr>
            <th class="number">#</th>
            {heads.map((head) => (
              <th key={head} class={isNumber(head) ? 'number' : undefined}>
                {say(`printed.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.slice(0, mostItems).map((item, at) => (
            <ItemRow key={item.itemId} {...{ item, today, nameOf }} place={item.place ?? at + 1} />
          ))}
        </tbody>
      </table>
      {items.length > mostItems && <p class="quiet">{say('printed.more', { count: items.length - mostItems })}</p>}
    </ReportPage>
  );
}

const isNumber = (head: string) => ['score', 'sightings', 'sellers', 'price'].includes(head);

function ItemRow({ item, place, today, nameOf }: { item: ExportedItem; place: number; today: number; nameOf: NameOf }) {
  const { format, language } = useWords();
  const stage = shownStage(item);
  return (
    <tr>
      <td class="number">{place}</td>
      <td>{nameOf(item.itemId, language)}</td>
      <td>
        <StageMark name={stage} />
      </td>
      <td class="number">{hasScore(item) ? `${item.score} ± ${Math.round(item.band)}` : '–'}</td>
      <td class={`tone-${stage}`}>
        <Sparkline line={item.line} today={today} dashed={item.stale} />
      </td>
      <td class="number">{format.number(item.sightings)}</td>
      <td class="number">{format.number(item.sellers)}</td>
      <td class="number">{item.price ? format.money(item.price) : ''}</td>
    </tr>
  );
}
