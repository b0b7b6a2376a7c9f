import { launchBareBrowser } from './bare-browser';
import { bundle } from './bundle';

const address = 'https://www.tiktok.com/';

/** Processor milliseconds of the page's main thread that a job took, with what it answered. */
export type RunJob = (job: string, ...given: (string | number)[]) => Promise<{ ms: number; answer: unknown }>;

/** Bytes that the page's script holds on to, asked at any time. */
export type LiveHeap = () => Promise<number>;

/** Runs `measure` with a page that has loaded a script of this folder; its jobs are the functions it leaves on `globalThis`. */
export async function inBenchPage<Answer>(
  script: string,
  measure: (run: RunJob, liveHeap: LiveHeap) => Promise<Answer>,
): Promise<Answer> {
  const code = await bundle(script);
  const context = await launchBareBrowser();
  try {
    const page = await context.newPage();
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: '<!doctype html><title>bench</title>' }),
    );
    await page.goto(address);
    await page.addScriptTag({ content: code });
    const session = await context.newCDPSession(page);
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const processorMs = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1_000;
    };
    const liveHeap = async () => {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    };
    return await measure(async (job, ...given) => {
      const before = await processorMs();
      const answer = await page.evaluate(([name, values]) => Reflect.get(globalThis, name)(...values), [
        job,
        given,
      ] as const);
      return { ms: (await processorMs()) - before, answer };
    }, liveHeap);
  } finally {
    await context.close();
  }
}
