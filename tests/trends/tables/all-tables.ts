import type { Column } from '../../../trends/tables/column';
import { dailyCountTable, exposureTable } from '../../../trends/tables/count-tables';
import { creatorTable } from '../../../trends/tables/creator-table';
import type { TableName } from '../../../trends/tables/export-kinds';
import { healthTable } from '../../../trends/tables/health-table';
import { historyTable } from '../../../trends/tables/history-table';
import { observationTable } from '../../../trends/tables/observation-table';
import { priceTable, productTable } from '../../../trends/tables/product-tables';
import { rankingTable } from '../../../trends/tables/ranking-table';
import { teamTable } from '../../../trends/tables/team-table';
import { videoTable } from '../../../trends/tables/video-table';

/** What a table's rows are makes no difference to those who look at its columns. */
export const tables: Record<TableName | 'team', readonly Omit<Column<never>, 'read'>[]> = {
  ...{ ranking: rankingTable, history: historyTable, videos: videoTable, creators: creatorTable },
  ...{ products: productTable, prices: priceTable, observations: observationTable },
  ...{ counts: dailyCountTable, exposure: exposureTable, health: healthTable, team: teamTable },
};
