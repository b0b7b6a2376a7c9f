import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../launch-browser';

/** Opens a profile anew, as the next day does, and looks at it from a page of the extension. */
export async function lookInto<Seen>(profile: string, look: (page: Page) => Promise<Seen>): Promise<Seen> {
  const context = await launchBrowser({ headless: true, profile });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionIdOf(context)}/popup.html`);
    return await look(page);
  } finally {
    await context.close();
  }
}

/** Ends every process of the browser that has this profile, as a loss of power does; answers when. */
export function killProfile(profile: string): number {
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name) && commandOf(name).includes(profile));
  const at = Date.now();
  for (const id of ids) {
    try {
      process.kill(Number(id), 'SIGKILL');
    } catch {
      // It ended with its parent.
    }
  }
  return at;
}

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
