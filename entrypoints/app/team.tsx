import { useMemo, useState } from 'preact/hooks';
import { firstTeamSort } from '../../components/parts/team/team-columns';
import { TeamScreen, type TeamView } from '../../components/screens/team';
import { useWords } from '../../components/words';
import { RefusedFile } from '../../storage/backup/refused-file';
import { findAllFacts } from '../../storage/find-all-facts';
import { findRanking } from '../../storage/find-ranking';
import { useLive } from '../../storage/live';
import { findTeam } from '../../storage/team-store';
import { catalogueVersion } from '../../trends/items/catalogue/catalogue';
import { formulaVersion } from '../../trends/score/evaluate';
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
  const file = useTeamFile();
  const found = useLive(findTeam, [file.isRemoved], 100);
  const team = typeof found === 'object' && !(found instanceof RefusedFile) ? found : undefined;
  const { market, surface } = team?.filter ?? {};
  const place = { market, surface };
  const ranking = useLive(
    async () => (team ? findRanking(database, clockDay(), place) : undefined),
    [team, market, surface],
    restMs,
  );
  const remarks = useRemarks(database);
  const facts = useLive(
    async () => (team ? findAllFacts(database, clockDay(), place) : undefined),
    [team, market, surface],
    restMs,
  );
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
        team && void saveTeamRows(listed, { team, view, context: { language, nameOf } }, format)
      }
      onBack={() => back()}
    />
  );
}
