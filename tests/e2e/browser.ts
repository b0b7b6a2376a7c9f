import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page, type Request, type Route } from '@playwright/test';
import { findBrowser } from '../../scripts/find-browser.mjs';

const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** Nothing that a test forgets to answer may reach a real server, not even from the background. */
const noNetwork = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1';

const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

interface Fixtures {
  context: BrowserContext;
  extensionId: string;
}

/** Each test has a browser and a profile of its own, with the built extension in it. */
export const test = base.extend<Fixtures>({
  context: async ({ headless }, use) => {
    if (!existsSync(extension)) throw new Error(`${extension} is missing: run \`npm test -- e2e\`, which builds it.`);
    const context = await chromium.launchPersistentContext('', {
      executablePath: findBrowser(),
      headless,
      ignoreDefaultArgs: ['--disable-extensions'],
      args: [
        ...(headless ? ['--headless=new'] : []),
        ...['--no-sandbox', '--disable-gpu', '--disable-quic', ...quiet, noNetwork],
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
      ],
    });
    await use(context);
    await context.close();
  },
  extensionId: async ({ context }, use) => {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    await use(new URL(worker.url()).host);
  },
});

/** An answer by the path it starts with: text as it is, anything else as JSON; a function is asked for each request. */
export type Answers = Record<string, unknown | ((url: URL) => unknown)>;

export interface ShownPage {
  page: Page;
  /** Every request that the browser made since, answered or not. */
  requests: Request[];
}

/** Opens `html` under its own address on www.tiktok.com. Whatever neither it nor `api` answers is refused. */
export async function showPage(
  context: BrowserContext,
  url: string,
  html: string,
  { api = {} }: { api?: Answers } = {},
): Promise<ShownPage> {
  const requests: Request[] = [];
  await context.unrouteAll();
  await context.route(/^https?:/, async (route) => {
    requests.push(route.request());
    await answerRequest(route, html, api);
  });
  const page = await context.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return { page, requests };
}

async function answerRequest(route: Route, html: string, api: Answers) {
  const request = route.request();
  const url = new URL(request.url());
  if (url.origin !== 'https://www.tiktok.com') return route.abort();
  const path = Object.keys(api).find((start) => url.pathname.startsWith(start));
  if (path !== undefined) return route.fulfill(asResponse(api[path], url));
  if (request.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
  return route.fulfill({ status: 404, body: '' });
}

function asResponse(answer: unknown, url: URL) {
  const value: unknown = typeof answer === 'function' ? answer(url) : answer;
  const body = typeof value === 'string' ? value : JSON.stringify(value);
  return { contentType: 'application/json; charset=utf-8', body };
}
