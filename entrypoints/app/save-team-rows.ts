import browser from 'webextension-polyfill';
import { seenBy, type TeamRow } from '../../components/parts/team/team-row';
import type { TeamFileFormat, TeamView } from '../../components/screens/team';
import type { TableContext } from '../../trends/tables/column';
import type { TeamRanking } from '../../trends/team-ranking';
import { saveFile } from './save-file';

interface Shown {
  team: TeamRanking;
  view: TeamView;
  context: TableContext;
}

/** Offers the comparison as it is seen; what makes files is loaded only now. */
export async function saveTeamRows(rows: TeamRow[], { team, view, context }: Shown, format: TeamFileFormat) {
  const [{ writeTable }, { gather }, { cellPages }, { aboutFile, fileName }, { teamTable }] = await Promise.all([
    import('../../storage/exports/write-table'),
    import('../../storage/exports/gather'),
    import('../../trends/tables/cells'),
    import('../../trends/tables/about'),
    import('../../trends/tables/team-table'),
  ]);
  const { market, surface } = team.filter;
  const settings = {
    ...({ what: 'team', now: Date.now(), handles: 'left-out', place: { market, surface } } as const),
    ...{ days: { from: team.fromDay, to: team.toDay }, search: view.filter.text, stage: view.filter.stage },
    order: view.sort.by,
    team: `${team.team ?? 'unnamed'}, ${new Date(team.madeAt).toISOString()}`,
    appVersion: browser.runtime.getManifest().version,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
  const listed = rows.map((row) => ({ ...row, seenBy: seenBy(row) }));
  const pages = (async function* () {
    yield listed;
  })();
  const table = { columns: teamTable, pages: cellPages(teamTable, pages, context) };
  const file = await gather(await writeTable(format, table, aboutFile(settings), settings.now), types[format]);
  saveFile(`${fileName(settings)}.${format}`, file);
}

const types: Record<TeamFileFormat, string> = {
  csv: 'text/csv;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
};
