import { describe, expect, it } from 'vitest';
import { countInSlices, findThings } from '../../../trends/items/discover';
import { addCounts, trimCounts } from '../../../trends/items/discovery/add-counts';
import type { SeenVideo } from '../../../trends/items/discovery/seen-video';
import { emptyCounts } from '../../../trends/items/discovery/term-counts';
import { emptyVocabulary, learnWords } from '../../../trends/items/discovery/vocabulary';
import { known, ordinary, popIts } from './made-videos';

const all = [...popIts(), ...known(40), ...ordinary(400)];
const vocabulary = emptyVocabulary();
for (const video of all) if (video.isProduct) learnWords(vocabulary, video);

function countsOf(videos: readonly SeenVideo[], watched: Iterable<string> = []) {
  const counts = emptyCounts(watched);
  for (const _ of countInSlices(counts, vocabulary, videos));
  return counts;
}

describe('counting day by day', () => {
  const whole = countsOf(all);
  const days = [0, 1, 2].map((day) => all.filter((_, index) => index % 3 === day));

  it('gives what all videos give together', () => {
    const sum = emptyCounts();
    for (const day of days) addCounts(sum, countsOf(day, sum.terms.keys()));
    expect(sum).toMatchObject({ ordinary: whole.ordinary, named: whole.named, loose: whole.loose });
    for (const [key, { loose, named, shape }] of whole.terms)
      expect(sum.terms.get(key)).toMatchObject({ loose, named, shape });
    const named = (counts: typeof whole) =>
      findThings(counts).map(({ itemId, videos, creators }) => ({ itemId, videos, creators }));
    expect(named(sum)).toEqual(named(whole));
  });

  it('knows how many ordinary videos passed before a term was first seen', () => {
    const feed = countsOf(ordinary(100));
    addCounts(feed, countsOf(popIts()));
    addCounts(feed, countsOf(ordinary(50), feed.terms.keys()));
    expect(feed.terms.get('popit')).toMatchObject({ missed: 100, ordinary: 0, loose: 6 });
  });

  it('leaves out what was watched for and did not come', () => {
    const day = countsOf(ordinary(50), whole.terms.keys());
    trimCounts(day, 100);
    expect(day.terms.size).toBe(0);
    const sum = countsOf(all);
    addCounts(sum, day);
    expect(sum.terms.get('popit')).toMatchObject({ ordinary: 0, missed: 0 });
    expect(sum.ordinary).toBe(450);
  });

  it('stays as small as it is told to, and keeps what most videos show', () => {
    const counts = countsOf(all);
    trimCounts(counts, 5);
    expect(counts.terms.size).toBe(5);
    expect([...counts.terms.keys()]).toContain('popit');
    expect(findThings(counts).map(({ itemId }) => itemId)).toEqual(['found-popit']);
  });

  it('keeps the moment at which a thing was first seen', () => {
    const dated = popIts().map((video, index) => ({ ...video, seenAt: 1000 - index }));
    const sum = emptyCounts();
    for (const videos of [dated.slice(0, 3), dated.slice(3), [...known(40), ...ordinary(400)]])
      addCounts(sum, countsOf(videos));
    expect(findThings(sum)[0]?.firstSeenAt).toBe(995);
  });
});
