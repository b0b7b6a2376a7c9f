import { type BrowserContext, test as base, type Page, type Request, type Route } from '@playwright/test';
import { extensionIdOf, launchBrowser } from '../../scripts/launch-browser';

interface Fixtures {
  context: BrowserContext;
  extensionId: string;
}

/** Each test has a browser and a profile of its own, with the built extension in it. */
export const test = base.extend<Fixtures>({
  context: async ({ headless }, use) => {
    const context = await launchBrowser({ headless });
    await use(context);
    await context.close();
  },
  extensionId: async ({ context }, use) => use(await extensionIdOf(context)),
});

export const expect = test.expect;

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
