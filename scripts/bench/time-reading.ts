import { readList } from '../../signals/lists/read-list';
import type { ReadingContext } from '../../signals/reading';
import type { Answer } from './answers';

/** Milliseconds in each round, for one answer. */
export interface Timed {
  name: string;
  characters: number;
  signals: number;
  parse: number[];
  read: number[];
}

const context: ReadingContext = { source: 'tap', surface: 'opened', market: 'GB' };
const warmUpRounds = 5;
/** A page's clock ticks in tenths of milliseconds: as many readings as take longer than this are timed together. */
const leastMs = 5;

/** Times reading and bare parsing in turns, in Node and in a page alike. */
export function timeReading(answers: Answer[], rounds: number): Timed[] {
  const plans = answers.map(({ name, text }) => ({
    name,
    bytes: new TextEncoder().encode(text),
    times: timesFor(text),
    timed: { name, characters: text.length, signals: readList(text, context).signals.length, parse: [], read: [] },
  }));
  const timed = plans.map((plan): Timed => plan.timed);
  for (let round = -warmUpRounds; round < rounds; round += 1) {
    for (const [index, { bytes, times }] of plans.entries()) {
      const jobs = { parse: () => clock(bytes, times, JSON.parse), read: () => clock(bytes, times, read) };
      // What one leaves to the garbage collector, the other pays for: each goes first every other time.
      const order = (round + index) % 2 === 0 ? (['parse', 'read'] as const) : (['read', 'parse'] as const);
      for (const job of order) {
        const ms = jobs[job]();
        if (round >= 0) timed[index]?.[job].push(ms);
      }
    }
  }
  return timed;
}

const read = (text: string) => readList(text, context);

function timesFor(text: string): number {
  for (let times = 1; ; times *= 2) {
    const begun = performance.now();
    for (let time = 0; time < times; time += 1) JSON.parse(text);
    const ms = performance.now() - begun;
    if (ms >= leastMs) return times;
  }
}

/** Milliseconds of one job. Each gets a text of its own, as if it had just arrived. */
function clock(bytes: Uint8Array, times: number, job: (text: string) => unknown): number {
  const decoder = new TextDecoder();
  const texts = Array.from({ length: times }, () => decoder.decode(bytes));
  const begun = performance.now();
  for (const text of texts) job(text);
  return (performance.now() - begun) / times;
}
