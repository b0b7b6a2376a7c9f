import { expect, test } from './browser';
import { expectUnharmed, openShelf } from './forged-shelf';
import { forgeries } from './forged-texts';

interface Blocked {
  parseMs: number;
  blockedMs: number;
}

/** In the page: how long its bare `JSON.parse` takes, and for how long nothing else could run after the text was forged. */
async function forgeAndWait(name: string): Promise<Blocked> {
  const page = globalThis as unknown as { forgery(name: string): string; forge(text: string): void };
  const text = page.forgery(name);
  const begun = performance.now();
  try {
    JSON.parse(text);
  } catch {}
  const parseMs = performance.now() - begun;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const until = performance.now() + 300 + 10 * parseMs;
  let blockedMs = 0;
  let last = performance.now();
  page.forge(text);
  while (performance.now() < until) {
    await new Promise((resolve) => setTimeout(resolve));
    blockedMs = Math.max(blockedMs, performance.now() - last);
    last = performance.now();
  }
  return { parseMs, blockedMs };
}

/** A tab that hangs for as long as a few bare parses has a heavy page, not a broken extension. */
const isBounded = ({ parseMs, blockedMs }: Blocked) => blockedMs <= 400 + 4 * parseMs;
const attempts = 3;

test('texts of any shape and size are read in time, or not at all, and change nothing', async ({ context, home }) => {
  test.slow();
  const opened = await openShelf(context, home);
  for (const name of forgeries) {
    const made: Blocked[] = [];
    // Another program may have had the processor; three times in a row it was us.
    while (made.length < attempts && !made.some(isBounded)) made.push(await opened.tiktok.evaluate(forgeAndWait, name));
    expect.soft(made.some(isBounded), `${name}: ${JSON.stringify(made)}`).toBe(true);
  }
  await expectUnharmed(opened);
});

test('thousands of small messages in a row leave the tab as quick as a few parses of them', async ({
  context,
  home,
}) => {
  const opened = await openShelf(context, home);
  const { parseMs, drainedMs } = await opened.tiktok.evaluate(async (events) => {
    const page = globalThis as unknown as { forgery(name: string): string; forge(text: unknown): void };
    const texts = ['half of an answer', 'names that objects inherit', 'no JSON'].map(page.forgery);
    const begun = performance.now();
    for (let event = 0; event < events; event += 1) {
      try {
        JSON.parse(texts[event % texts.length] ?? '');
      } catch {}
    }
    const parsed = performance.now();
    for (let event = 0; event < events; event += 1) page.forge(texts[event % texts.length]);
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { parseMs: parsed - begun, drainedMs: performance.now() - parsed };
  }, 5_000);
  expect(drainedMs).toBeLessThan(3_000 + 20 * parseMs);
  await expectUnharmed(opened);
});

test('what is no text, and false switches, are not heard', async ({ context, home }) => {
  const opened = await openShelf(context, home);
  await opened.tiktok.evaluate(async () => {
    const getter = {
      get itemList() {
        throw new Error('read');
      },
      toString() {
        throw new Error('made text');
      },
    };
    const nothings = [
      7,
      null,
      undefined,
      true,
      [],
      getter,
      new Proxy({}, {}),
      new String('{"itemList":[]}'),
      () => 1,
      1n,
    ];
    for (const detail of nothings) {
      document.dispatchEvent(new CustomEvent('trendcrest:list', { detail }));
      document.dispatchEvent(new CustomEvent('trendcrest:tap', { detail }));
    }
    document.dispatchEvent(new Event('trendcrest:list'));
    document.dispatchEvent(new Event('trendcrest:tap'));
    document.dispatchEvent(new MessageEvent('trendcrest:list', { data: '{"itemList":[]}' }));
    await new Promise((resolve) => setTimeout(resolve, 500));
  });
  await expectUnharmed(opened);
});

test('what is forged is not kept: memory stays bounded', async ({ context, home }) => {
  const opened = await openShelf(context, home);
  const session = await context.newCDPSession(opened.tiktok);
  const heapMb = async () => {
    await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize / 1e6;
  };
  const before = await heapMb();
  await opened.tiktok.evaluate(async () => {
    const page = globalThis as unknown as { forgery(name: string): string; forge(text: string): void };
    const [caption, many] = [page.forgery('one caption of 9 MB'), page.forgery('half of an answer')];
    for (let list = 100; list < 130; list += 1) {
      page.forge(caption.replace('7600000000000000001', `7600000000000000${list}`));
      page.forge(`${many.slice(0, many.lastIndexOf('{"id"') - 1)}]}`.replaceAll('"76', `"7${list % 10}`));
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });
  await opened.tiktok.waitForTimeout(500);
  expect((await heapMb()) - before).toBeLessThan(30);
  await expectUnharmed(opened);
});
