import { type Made, makeItems, rescoreAll, scoreBare, stepItems } from './score-jobs';
import { makeBatches, openStores, writeBatches } from './write-rows';

const made = new Map<string, Made>();
let waiting: { database: IDBDatabase; rows: ReturnType<typeof makeBatches> } | undefined;

/** What the bench asks the page to do; each runs in the page's main thread. */
Object.assign(globalThis, {
  make(name: string, count: number, days: number) {
    made.set(name, makeItems(count, days));
  },
  step: (name: string, times: number) => stepItems(of(name), times),
  bare: (name: string) => scoreBare(of(name)),
  rescore: (name: string) => rescoreAll(of(name)),
  /** Rows are made, and the database is opened, before anything is timed. */
  async prepareWriting(batches: number) {
    waiting = { database: await openStores(), rows: makeBatches(batches) };
  },
  async write() {
    if (waiting) await writeBatches(waiting.database, waiting.rows);
  },
});

function of(name: string): Made {
  const items = made.get(name);
  if (!items) throw new Error(`The page has no items "${name}".`);
  return items;
}
