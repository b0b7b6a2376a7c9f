import { type Entry, type Figure, figure, median, rounded, spread } from './figure';
import { runScroll, type ScrollRun, type ScrollWish } from './scroll-run';

const pairs = 3;
const mostMainThread = 1.1;
const mostHeapMb = 15;
/** Of the cards' videos; below it the extension did not read, and what it cost says nothing. */
const leastStored = 0.99;
/** It shows some eighty cards at once, so that the last of 5,000 is reached in two minutes. */
const largeScreen = { width: 3840, height: 2160 };

/** What we add to a long scroll, against the same scroll without us. */
export const scroll: Entry = {
  needsBuild: true,
  async measure() {
    return figuresOf(await runPairs({ cards: 5_000, recyclesCards: false, window: largeScreen }));
  },
};

/** The same where the page keeps few elements and shows other videos in them: it has hardly a long task of its own. */
export const recycled: Entry = {
  needsBuild: true,
  async measure() {
    return figuresOf(await runPairs({ cards: 500, recyclesCards: true, window: { width: 1280, height: 900 } }));
  },
};

interface Pair {
  read: ScrollRun;
  bare: ScrollRun;
}

/** In turns, and each first every other time: a machine grows warmer and slower. */
async function runPairs(wish: ScrollWish): Promise<Pair[]> {
  const made: Pair[] = [];
  for (let pair = 0; pair < pairs; pair += 1) {
    const first = await runScroll(wish, pair % 2 === 0);
    const second = await runScroll(wish, pair % 2 === 1);
    const [read, bare] = pair % 2 === 0 ? [first, second] : [second, first];
    if (read.stored < wish.cards * leastStored)
      throw new Error(`Only ${read.stored} of ${wish.cards} cards were read.`);
    if (read.badges === 0) throw new Error('No badge was drawn.');
    made.push({ read, bare });
    console.error(`  ${pair + 1} of ${pairs}: ${rounded(read.mainThreadMs / bare.mainThreadMs)}`);
  }
  return made;
}

function figuresOf(made: Pair[]): Figure[] {
  const all = (name: keyof ScrollRun) => ({
    read: made.map(({ read }) => rounded(read[name])),
    bare: made.map(({ bare }) => rounded(bare[name])),
  });
  const [time, script, tasks, heap] = [all('mainThreadMs'), all('scriptMs'), all('longTasks'), all('heapMb')];
  const ratios = made.map(({ read, bare }) => read.mainThreadMs / bare.mainThreadMs);
  return [
    figure('main-thread time, with ÷ without', 'ratio', median(ratios), mostMainThread, {
      ratios: spread(ratios),
      ms: time,
      scriptMs: script,
    }),
    // Around 50 ms it is chance on which side a task of the page falls, so its own worst run is what it has by itself.
    figure('long tasks, with − most without', 'tasks', median(tasks.read) - Math.max(...tasks.bare), 0, { tasks }),
    figure('heap after a collection, with − without', 'MB', median(heap.read) - median(heap.bare), mostHeapMb, {
      heap,
    }),
  ];
}
