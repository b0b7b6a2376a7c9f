import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';

const address = 'https://gallery.test/';
const kinds: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** Every screen with made-up figures, without the extension around it. */
export async function openGallery(context: BrowserContext): Promise<Gallery> {
  const folder = mkdtempSync(join(tmpdir(), 'trendcrest-gallery-'));
  await build({
    ...{ root: 'tests/components/gallery', base: './', configFile: false, logLevel: 'error' },
    build: { outDir: folder, emptyOutDir: true },
  });
  await context.route(`${address}**`, (route) => {
    const file = new URL(route.request().url()).pathname.slice(1) || 'index.html';
    return route.fulfill({ contentType: kinds[extname(file)], body: readFileSync(join(folder, file)) });
  });
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('#screen > *').first().waitFor();
  return {
    page,
    show: (asked) =>
      page.evaluate(
        async (search) => {
          await Reflect.get(globalThis, 'show')(search);
          // What measures itself draws itself again. A page behind others has no frames to wait for.
          await new Promise((drawn) => setTimeout(drawn, 40));
        },
        `${new URLSearchParams(asked)}`,
      ),
    close: () => rmSync(folder, { recursive: true }),
  };
}

export interface Gallery {
  page: Page;
  /** e.g. `{ screen: 'item', language: 'th', grow: '' }` */
  show(asked: Record<string, string>): Promise<void>;
  close(): void;
}
