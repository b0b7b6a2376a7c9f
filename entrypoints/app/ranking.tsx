import { useState } from 'preact/hooks';
import { PastNotice } from '../../components/parts/own-items/past-notice';
import { RankingScreen } from '../../components/screens/ranking';
import { useWords } from '../../components/words';
import { findFacts } from '../../storage/find-facts';
import { findExport, findRanking } from '../../storage/find-ranking';
import { useLive } from '../../storage/live';
import { saveSettings } from '../../storage/settings';
import { itemName } from '../../trends/items/item-names';
import { askForAccess, useCaptureState, useTab } from './capture-state';
import { clockDay, go, goTo, itemView, pause } from './go';
import { saveRanking } from './save-ranking';
import type { ScreenProps } from './screens';

export function Ranking({ database, settings, chosen, past, cameFrom }: ScreenProps) {
  const { language } = useWords();
  const health = useCaptureState(database, settings, useTab());
  const ranking = useLive(() => findRanking(database, clockDay()), []);
  const [shown, setShown] = useState<string[]>([]);
  const facts = useLive(() => findFacts(database, shown, clockDay()), [shown]);
  const { nameOf = itemName, isListed = () => true } = chosen ?? {};
  const listed = <I extends { itemId: string }>(items: I[]) => items.filter(({ itemId }) => isListed(itemId));
  return (
    <RankingScreen
      rows={chosen && ranking && listed(ranking.items)}
      facts={facts}
      cameFrom={cameFrom}
      health={health}
      notice={<PastNotice {...past} />}
      today={ranking?.today ?? clockDay()}
      filter={{ text: settings.search, stage: settings.stage }}
      nameOf={nameOf}
      onFilter={({ text, stage }) => void saveSettings({ search: text, stage })}
      onShown={setShown}
      onOpen={(itemId) => go(itemView + itemId)}
      onPause={pause}
      onGrant={askForAccess}
      onExport={async () =>
        saveRanking(listed(await findExport(database, clockDay())), { language, nameOf }, Date.now())
      }
      onGo={goTo}
    />
  );
}
