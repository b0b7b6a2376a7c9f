import { useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { FilePlan, RefusedPlan } from '../../components/parts/own-items/items-file';
import type { Undo } from '../../storage/change-choices';
import type { Decisions } from '../../storage/choices-file';
import type { Database } from '../../storage/database';
import { dayName, localDay } from '../../trends/calendar';
import { isPopup } from './popup-window';
import { saveFile } from './save-file';

interface ReadFile {
  plan: FilePlan | RefusedPlan;
  decisions: Decisions;
}

interface ChoicesInFile {
  plan?: FilePlan | RefusedPlan;
  onExport(): void;
  onChooseElsewhere?(): void;
  onFile(file: File): void;
  onImport(): void;
  onCloseFile(): void;
}

const nothing: Decisions = { choices: [], remarks: [] };

/** Export and import; what checks a file is loaded only when there is one. */
export function useChoicesFile(database: Database, onImported: (count: number, undo: Undo) => void): ChoicesInFile {
  const [read, setRead] = useState<ReadFile>();
  const onImport = async () => {
    const { importChoices } = await import('../../storage/import-choices');
    const undo = await importChoices(database, read?.decisions ?? nothing, Date.now());
    setRead(undefined);
    onImported(undo.itemIds.length + (undo.remarked?.length ?? 0), undo);
  };
  return {
    plan: read?.plan,
    onExport: () => void exportChoices(database, Date.now()),
    onChooseElsewhere: isPopup() ? openInTab : undefined,
    onFile: async (file) => setRead(await readFile(database, file, Date.now())),
    onImport: () => void onImport(),
    onCloseFile: () => setRead(undefined),
  };
}

const openInTab = () => void browser.tabs.create({ url: browser.runtime.getURL('popup.html') });

async function exportChoices(database: Database, now: number): Promise<void> {
  const [{ writeChoicesFile }, { listCatalogue }] = await Promise.all([
    import('../../storage/choices-file'),
    import('../../trends/items/catalogue-list'),
  ]);
  const [choices, remarks] = await Promise.all([database.choices.toArray(), database.remarks.toArray()]);
  const written = writeChoicesFile({ choices, remarks }, now, listCatalogue());
  saveFile(`trendcrest-items-${dayName(localDay(now))}.json`, new Blob([written], { type: 'application/json' }));
}

async function readFile(database: Database, file: File, now: number): Promise<ReadFile> {
  const [{ largestFile, readChoicesFile, RefusedFile }, { planImport }] = await Promise.all([
    import('../../storage/choices-file'),
    import('../../storage/import-choices'),
  ]);
  try {
    if (file.size > largestFile) throw new RefusedFile('too-large');
    const decisions = readChoicesFile(await file.text(), now);
    const { added, changed, ...counts } = await planImport(database, decisions);
    return { decisions, plan: { added: added.length, changed: changed.length, ...counts } };
  } catch (error) {
    if (!(error instanceof RefusedFile)) throw error;
    return { decisions: nothing, plan: { reason: error.reason, place: error.place } };
  }
}
