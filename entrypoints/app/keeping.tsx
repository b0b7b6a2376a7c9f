import browser from 'webextension-polyfill';
import type { DecisionText } from '../../components/parts/keeping/choices-beside';
import type { ReadPlan } from '../../components/parts/keeping/file-plan';
import { KeepingScreen } from '../../components/screens/keeping';
import { useWords } from '../../components/words';
import type { MergePlan } from '../../storage/backup/merge-reading';
import type { Choice } from '../../storage/choices';
import { findPlaces } from '../../storage/find-places';
import { measureSpace } from '../../storage/keeping/measure-space';
import { useLive } from '../../storage/live';
import { saveSettings } from '../../storage/settings';
import type { ChosenItems } from './chosen-items';
import { back, clockDay } from './go';
import { useKeeping } from './keeping-work';
import { isPopup } from './popup-window';
import type { ScreenProps } from './screens';

/** Counting what is stored reads all of it. */
const restMs = 10_000;

export function Keeping({ chosen, ...props }: ScreenProps) {
  return chosen ? <Kept {...props} chosen={chosen} /> : null;
}

function Kept({ database, settings, chosen }: ScreenProps & { chosen: ChosenItems }) {
  const { language } = useWords();
  const { work, opened, ...asks } = useKeeping(database, settings);
  const space = useLive(() => measureSpace(database), [], restMs);
  const places = useLive(() => findPlaces(database), [], restMs);
  const itemIds = useLive(() => database.items.toCollection().primaryKeys(), [], restMs) ?? [];
  const nameOf = (itemId: string) => chosen.nameOf(itemId, language);
  return (
    <KeepingScreen
      {...{ work, space, ...asks }}
      plan={opened && ('reason' in opened ? opened : shownPlan(opened, nameOf))}
      keptDays={settings.keptDays}
      backedUpAt={settings.backedUpAt}
      now={Date.now()}
      today={clockDay()}
      items={itemIds.map((itemId) => ({ itemId, name: nameOf(itemId) }))}
      markets={(places?.markets ?? []).map(({ market }) => market)}
      onKeptDays={(keptDays) => void saveSettings({ keptDays })}
      onChooseElsewhere={isPopup() ? openInTab : undefined}
      onBack={() => back('settings')}
    />
  );
}

const openInTab = () => void browser.tabs.create({ url: browser.runtime.getURL('dashboard.html#data') });

function shownPlan({ header, rows, future, choices }: MergePlan, nameOf: (itemId: string) => string): ReadPlan {
  const decided = (choice: Choice) => decisionText(choice, nameOf);
  return {
    kind: header.format === 'trendcrest-backup' ? 'backup' : 'observations',
    ...{ madeAt: header.madeAt, appVersion: header.appVersion, hasHashes: header.handles === 'hashed', rows, future },
    choices: choices.map(({ itemId, mine, theirs }) => ({
      itemId,
      name: theirs.own?.name ?? nameOf(itemId),
      mine: mine && decided(mine),
      theirs: decided(theirs),
    })),
  };
}

function decisionText(
  { itemId, own, mergedInto, isDismissed, name }: Choice,
  nameOf: (itemId: string) => string,
): DecisionText {
  if (isDismissed) return { kind: 'dismissed' };
  if (mergedInto) return { kind: 'merged', value: nameOf(mergedInto) };
  return own ? { kind: 'own', value: own.words.join(', ') } : { kind: 'renamed', value: name ?? nameOf(itemId) };
}
