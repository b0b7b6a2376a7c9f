import { type BrowserContext, test as base, type Page, type Request, type Route } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';
import { firefoxHome, launchFirefox } from './firefox/launch-firefox';
import { SharedFirefox } from './firefox/shared-firefox';

interface Fixtures {
  context: BrowserContext;
  /** Where the extension's own pages stand, e.g. `chrome-extension://abc`. */
  home: string;
}

/** Each test has the built extension as it is when it was just installed: in Chromium in a browser and a profile of its own. */
export const test = base.extend<Fixtures, { sharedFirefox: SharedFirefox }>({
  sharedFirefox: [
    async ({ browserName: _ }, use) => {
      const shared = new SharedFirefox();
      await use(shared);
      await shared.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ headless, sharedFirefox }, use) => {
    if (isFirefox()) return use(await sharedFirefox.anew());
    const context = await launch({ headless });
    await use(context);
    await context.close();
  },
  home: async ({ context }, use) => use(await homeOf(context)),
});

export const expect = test.expect;

export const isFirefox = () => test.info().project.use.browserName === 'firefox';

/** A browser of its own, of the kind that the test is run in. */
export function launch({
  headless = true,
  ...wish
}: {
  headless?: boolean;
  proxy?: string;
  /** The packed or unpacked extension; the built one where it is missing. */
  extension?: string;
  /** Firefox only: whether the extension may run in private windows from the start. */
  privately?: boolean;
} = {}): Promise<BrowserContext> {
  return isFirefox() ? launchFirefox(wish) : launchBrowser({ headless, ...wish });
}

export const homeOf = async (context: BrowserContext) =>
  isFirefox() ? firefoxHome : `chrome-extension://${await extensionIdOf(context)}`;

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
