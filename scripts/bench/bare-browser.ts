import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { launchBrowser } from '../launch-browser';

const nothing = { manifest_version: 3, name: 'Nothing', version: '1' };

/** The same browser, with an extension in it that does nothing: what there is to compare with. */
export async function launchBareBrowser(): Promise<BrowserContext> {
  const extension = mkdtempSync(join(tmpdir(), 'trendcrest-bare-'));
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(nothing));
  const context = await launchBrowser({ headless: true, extension });
  context.on('close', () => rmSync(extension, { recursive: true, force: true }));
  return context;
}
