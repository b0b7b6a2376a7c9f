import { type CellTable, cellPages } from '../../trends/tables/cells';
import { type Column, columnsFor, type Handles, type TableContext } from '../../trends/tables/column';
import { dailyCountTable, exposureTable } from '../../trends/tables/count-tables';
import { creatorTable } from '../../trends/tables/creator-table';
import type { TableName } from '../../trends/tables/export-kinds';
import { healthTable } from '../../trends/tables/health-table';
import { historyTable } from '../../trends/tables/history-table';
import { observationTable } from '../../trends/tables/observation-table';
import { priceTable, productTable } from '../../trends/tables/product-tables';
import { rankingTable } from '../../trends/tables/ranking-table';
import { videoTable } from '../../trends/tables/video-table';
import type { Database } from '../database';
import type { LongWork } from '../rescore';
import type { Asked, Pages } from './asked';
import { dailyCountPages, exposurePages, healthPages } from './count-pages';
import { creatorPages, historyPages, rankingPages } from './item-pages';
import { follow, type Tick } from './pages-of';
import { pricePages, productPages } from './product-pages';
import { observationPages, videoPages } from './video-pages';

/** How many rows are read for a table, where that is worth watching. */
type Count = (database: Database, itemId: string | undefined) => Promise<number>;
type Opened = (database: Database, asked: Asked, tick: Tick, handles: Handles, context: TableContext) => CellTable;

const stored = <Row>(
  columns: readonly Column<Row>[],
  pages: Pages<Row>,
  count: Count = async () => 0,
): [Opened, Count] => [
  (database, asked, tick, handles, context) => {
    const wanted = (key: string) => asked.columns?.includes(key) ?? true;
    const shown = columnsFor(columns, handles).filter(({ key }) => wanted(key));
    return { columns: shown, pages: cellPages(shown, pages(database, asked, tick), context) };
  },
  count,
];

const countOf =
  (name: 'videos' | 'products'): Count =>
  (database, itemId) =>
    itemId === undefined ? database[name].count() : database[name].where('itemIds').equals(itemId).count();
/** What is read of an item is read by its videos or products. */
const countAll =
  (name: 'observations' | 'productLooks' | 'buckets', ofItem: 'videos' | 'products'): Count =>
  (database, itemId) =>
    itemId === undefined ? database[name].count() : countOf(ofItem)(database, itemId);

const tables: Record<TableName, [Opened, Count]> = {
  ranking: stored(rankingTable, rankingPages),
  history: stored(historyTable, historyPages),
  videos: stored(videoTable, videoPages, countOf('videos')),
  creators: stored(creatorTable, creatorPages),
  products: stored(productTable, productPages, countOf('products')),
  prices: stored(priceTable, pricePages, countAll('productLooks', 'products')),
  observations: stored(observationTable, observationPages, countAll('observations', 'videos')),
  counts: stored(dailyCountTable, dailyCountPages, (database) => database.buckets.count()),
  exposure: stored(exposureTable, exposurePages, (database) => database.exposure.count()),
  health: stored(healthTable, healthPages, (database) => database.health.count()),
};

/** A table of what is stored, read page by page as it is asked for. */
export async function openTable(
  name: TableName,
  database: Database,
  asked: Asked,
  { handles, context, work }: { handles: Handles; context: TableContext; work: LongWork },
): Promise<CellTable> {
  const [open, count] = tables[name];
  return open(database, asked, follow(await count(database, asked.itemId), work), handles, context);
}
