import type { Page } from '@playwright/test';

interface Session {
  /** Firefox's own name for the page. */
  sessionId: string;
  send(method: string, params: object): Promise<unknown>;
}

/** Playwright keeps its connection to itself, so this reaches for it; `package-lock.json` holds the version still. */
function sessionOf(page: Page): Session {
  return Reflect.get(page, '_connection').toImpl(page).delegate._session;
}

/** Asks Firefox, of one page, what Playwright has no words for; `name` is what Firefox calls that page. */
export async function askFirefox<Answer>(
  page: Page,
  method: string,
  params: (name: string) => object,
): Promise<Answer> {
  const session = sessionOf(page);
  return (await session.send(method, params(session.sessionId))) as Answer;
}

/**
 * Runs the body of an asynchronous function in the browser itself, where no page and no extension gets; `args` is what it
 * is given.
 * @throws what it throws
 */
export async function inFirefox(page: Page, body: string, ...args: unknown[]): Promise<unknown> {
  const { value, error } = (await sessionOf(page).send('trendcrest.inBrowser', { body, args })) as {
    value?: unknown;
    error?: string;
  };
  if (error) throw new Error(error);
  return value;
}
