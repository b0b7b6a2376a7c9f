import { useMemo, useState } from 'preact/hooks';
import { firstTeamSort } from '../../components/parts/team/team-columns';
import { TeamScreen, type TeamView } from '../../components/screens/team';
import { useWords } from '../../components/words';
import { RefusedFile } from '../../storage/backup/refused-file';
import type { Database } from '../../storage/database';
import { findAllFacts } from '../../storage/find-all-facts';
import { findRanking } from '../../storage/find-ranking';
import { useLive } from '../../storage/live';
import { findTeam } from '../../storage/team-store';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { formulaVersion } from '../../trends/score/evaluate';
import type { TeamRanking } from '../../trends/team-ranking';
import type { ChosenItems } from './chosen-items';
import { back, clockDay, go, itemView } from './go';
import { useRemarks } from './remarks';
import { saveTeamRows } from './save-team-rows';
import type { ScreenProps } from './screens';
import { refusalOf, useTeamFile } from './team-file-work';
import { teamNames, teamRows } from './team-rows';

/** All items are counted anew: often enough for a table, and not at each write while somebody scrolls. */
const restMs = 5_000;

/** How the person looked at it last, until the window closes. */
let lastView: TeamView = { filter: {}, sort: firstTeamSort };

export function Team({ chosen, ...props }: ScreenProps) {
  return chosen ? <Beside {...props} chosen={chosen} /> : null;
}

function Beside({ database, chosen, cameFrom }: ScreenProps & { chosen: ChosenItems }) {
  const { language } = useWords();
  const [view, setView] = useState(lastView);
  const { run, ...file } = useTeamFile();
  const found = useLive(findTeam, [file.isRemoved], 100);
  const team = typeof found === 'object' && !(found instanceof RefusedFile) ? found : undefined;
  const mine = useLive(async () => team && ownOf(database, team), [team], restMs);
  // What was counted for another team's file is no answer to this one.
  const { ranking, facts } = mine?.beside === team ? (mine ?? {}) : {};
  const remarks = useRemarks(database);
  const nameOf = useMemo(() => teamNames(chosen, team), [chosen, team]);
  const known = { chosen, language, nameOf, facts, remarks: remarks.all };
  const rows = useMemo(
    () => (team && ranking ? teamRows(ranking.items, team, known) : undefined),
    [team, ranking, ...Object.values(known)],
  );
  return (
    <TeamScreen
      {...{ ...file, rows, view, cameFrom, nameOf }}
      head={found instanceof RefusedFile ? refusalOf(found) : found}
      ours={{ formulaVersion, catalogueVersion }}
      today={ranking?.today ?? clockDay()}
      now={Date.now()}
      onView={(next) => {
        lastView = next;
        setView(next);
      }}
      onFollow={(itemId, isFollowed) => remarks.onFollow(itemId, isFollowed)}
      onOpen={(itemId) => go(itemView + itemId)}
      onExport={(listed, format) =>
        team && run(() => saveTeamRows(listed, { team, view, context: { language, nameOf } }, format))
      }
      onBack={() => back()}
    />
  );
}

/** The person's own, counted over the market and surface that the team's is of. */
async function ownOf(database: Database, team: TeamRanking) {
  const { market, surface } = team.filter;
  const [ranking, facts] = await Promise.all([
    findRanking(database, clockDay(), { market, surface }),
    findAllFacts(database, clockDay(), { market, surface }),
  ]);
  return { beside: team, ranking, facts };
}
