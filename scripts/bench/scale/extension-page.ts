import { appendFileSync, cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../launch-browser';
import { bundle } from '../bundle';
import type { Jobs } from './scale-page';

const built = resolve(import.meta.dirname, '../../../.output/chrome-mv3');
const pageOf = (script: string) =>
  `<!doctype html><meta charset="utf-8"><title>bench</title><script src="${script}"></script>`;

type Run = <Name extends keyof Jobs>(
  job: Name,
  ...given: Parameters<Jobs[Name]>
) => Promise<Awaited<ReturnType<Jobs[Name]>>>;

export interface OpenExtension {
  context: BrowserContext;
  /** `chrome-extension://…`, without a slash. */
  address: string;
  /** Runs a job of the bench's own page in the extension. */
  run: Run;
}

/**
 * Puts the built extension into a folder, with a page of the bench in it. The browser names an extension after its
 * folder, so a profile finds its data again only where that stays.
 */
export async function placeExtension(folder: string): Promise<string> {
  const extension = join(folder, 'extension');
  mkdirSync(extension, { recursive: true });
  cpSync(built, extension, { recursive: true });
  writeFileSync(join(extension, 'bench.js'), await bundle('scale/scale-page.ts'));
  writeFileSync(join(extension, 'bench.html'), pageOf('bench.js'));
  appendFileSync(join(extension, 'background.js'), `\n;${await bundle('scale/least-answer.ts')}\n`);
  return extension;
}

export async function openExtension<Answer>(
  extension: string,
  profile: string,
  use: (open: OpenExtension) => Promise<Answer>,
): Promise<Answer> {
  if (!existsSync(profile)) mkdirSync(profile, { recursive: true });
  const context = await launchBrowser({ headless: true, extension, profile });
  try {
    const address = `chrome-extension://${await extensionIdOf(context)}`;
    const page = await openBench(context, address);
    const run: Run = (job, ...given) =>
      page.evaluate(([name, values]) => Reflect.get(globalThis, name)(...values), [job, given] as [string, unknown[]]);
    return await use({ context, address, run });
  } finally {
    await context.close();
  }
}

async function openBench(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(0);
  await page.goto(`${address}/bench.html`);
  await page.bringToFront();
  return page;
}
