import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { trueDensity } from '../../tests/replica/browsing-days';
import type { Person } from '../../tests/replica/people';
import { browseToday, makeDemo, writeHistory } from './demo';
import { openPopup, rowsOf, shootBeside, shootItem, shootThemes } from './pictures';
import { printDensity, printRanking, printStored, saveExport } from './results';
import { printTruth } from './truth';

interface DemoWish {
  seed: number;
  person: Person['name'];
  /** Epoch milliseconds. */
  now: number;
  out: string;
  headless: boolean;
}

/** Sixty days of a simulated market: history through the recording code, today on screen, then what came of it. */
export async function playDemo(
  context: BrowserContext,
  extensionId: string,
  { seed, person, now, out, headless }: DemoWish,
) {
  const demo = makeDemo(seed, person, now);
  const writer = await context.newPage();
  await writer.goto(`chrome-extension://${extensionId}/demo.html`);
  console.log(`· Recording 59 days as a ${person} person browses them (about a minute)`);
  console.log(`  ${await writeHistory(writer, demo)} looks at videos`);
  const beside = headless ? undefined : await openBeside(writer);
  const [feed, shelf] = await browseToday(context, demo);
  if (beside !== undefined) await closeWindow(writer, beside);

  await feed?.screenshot({ path: join(out, 'feed.png') });
  await shelf?.screenshot({ path: join(out, 'shelf.png') });
  const popup = await openPopup(context, extensionId);
  await rowsOf(popup).first().waitFor();
  await shootThemes(popup, out, 'popup');
  await shootBeside(context, out, 'shelf.png', 'popup-light.png', 'popup-beside-shelf.png');
  await shootItem(popup, out, 'Crystals');

  const ranking = await saveExport(popup, out);
  printRanking(ranking);
  await printDensity(popup, trueDensity);
  printTruth(demo, ranking);
  await printStored(popup);
  if (headless) return;
  await popup.close();
  await shelf?.bringToFront();
  await openBeside(writer);
}

/** A window of the popup's size beside the feed, where one can see it follow. */
function openBeside(extensionPage: Page): Promise<number> {
  return extensionPage.evaluate(async () => {
    const { windows } = Reflect.get(globalThis, 'chrome');
    const { id: feedId } = await windows.getCurrent();
    const { id } = await windows.create({ url: '/popup.html', type: 'popup' });
    // Not every window manager heeds a size that a new window is made with.
    await windows.update(feedId, { left: 0, top: 0, width: 1296, height: 1000 });
    await windows.update(id, { left: 1300, top: 60, width: 436, height: 640, focused: true });
    return id;
  });
}

async function closeWindow(extensionPage: Page, windowId: number): Promise<void> {
  await extensionPage.evaluate((id) => Reflect.get(globalThis, 'chrome').windows.remove(id), windowId);
}
