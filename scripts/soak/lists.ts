import fc from 'fast-check';
import { readList } from '../../signals/lists/read-list';
import { countNames, type Signal } from '../../signals/signal';
import { listShape } from './list-shapes';
import { inTime, makeProbe } from './probe';
import { mustBeValid, mustDiffer, tapped } from './promises';

/** JSON of any shape, in and around the shapes of TikTok's lists. */
export const lists = makeProbe({
  name: 'lists',
  share: 0.5,
  inputs: fc.record({ root: listShape, likes: fc.integer({ min: 10_000_001, max: 99_999_999 }) }),
  show: ({ root }) => JSON.stringify(root),
  check({ root, likes }) {
    const before = read(JSON.stringify(root));
    // Odd, so that it is no rounded number which might stand there anyway.
    const liked = likes | 1;
    const after = read(JSON.stringify(root, (key, value) => (likesKey.test(key) ? liked : value)));
    mustStandApart(before, after, liked);
  },
});

const likesKey = /^(?:digg|like|heart)_?count$/i;

function read(body: string): Signal[] {
  const reading = inTime(body.length, () => readList(body, tapped));
  mustBeValid(reading);
  mustDiffer(reading.signals.map(({ videoId }) => videoId));
  return reading.signals;
}

/** @throws where a number that stands only as likes is believed to be anything else */
function mustStandApart(before: Signal[], after: Signal[], likes: number): void {
  const viewsBefore = new Map(before.map(({ videoId, views }) => [videoId, views]));
  for (const signal of after) {
    const taken = countNames.find((name) => name !== 'likes' && signal[name] === likes);
    if (taken) throw new Error(`Likes were read as ${taken}.`);
    const views = viewsBefore.get(signal.videoId);
    if (signal.views !== undefined && views !== undefined && signal.views !== views)
      throw new Error('Other likes gave other views.');
  }
}
