import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { signalSchema } from '../../signals/signal-schema';
import { expectedCounts } from './expected-counts';
import { readSample, samples } from './read-sample';

describe.skipIf(!samples)('real saved pages and answers (TRENDCREST_SAMPLES)', () => {
  test.each(expectedCounts)('$file gives $videos videos, $withViews with views', async (expected) => {
    const { signals, health, fault } = await readSample(expected.file, expected.url);
    expect(fault).toBeUndefined();
    expect(health.unread).toEqual({});
    expect({
      videos: signals.length,
      withViews: signals.filter(({ views }) => views !== undefined).length,
      unidentified: health.unidentified,
    }).toEqual({ videos: expected.videos, withViews: expected.withViews, unidentified: expected.unidentified });
    for (const signal of signals) expect(signalSchema.parse(signal)).toEqual(signal);
  });

  test('every saved page and answer stands in the table', () => {
    const files = ['html', 'api'].flatMap((folder) =>
      readdirSync(join(samples ?? '', folder)).map((name) => `${folder}/${name}`),
    );
    expect(expectedCounts.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  });

  test('the page finds its own address where it says it', { timeout: 30_000 }, async () => {
    for (const { file, url, videos } of expectedCounts.filter(({ file }) => file.startsWith('html/'))) {
      const { signals } = await readSample(file, undefined);
      expect({ file, videos: signals.length }).toEqual({ file, videos });
      if (!file.includes('trex-2022-video-2')) expect(signals).toEqual((await readSample(file, url)).signals);
    }
  });

  test('page JSON of another page is not believed', async () => {
    for (const name of ['trex-2022-video-2-stale-sigi', 'trex-2022-profile']) {
      const { file, url } = expectedCounts.find((row) => row.file.includes(name)) ?? { file: '' };
      const { signals, kinds } = await readSample(file, url);
      expect([...kinds]).toContain('stale');
      expect(signals.filter(({ source }) => source !== 'card')).toEqual([]);
    }
    const { signals } = await readSample('html/trex-2022-video-2-stale-sigi.html');
    expect(signals.map(({ videoId }) => videoId)).toEqual(['7118347470546980101']);
  });

  test('the notifications and comments of a logged-in page give no videos', async () => {
    const { signals } = await readSample('html/pak-2025-video-loggedin.html');
    expect(signals.map(({ videoId }) => videoId)).toEqual(['7507673491211029803', '7509143020856462638']);
  });

  test('the market is the viewer, the origin the video', async () => {
    const { signals } = await readSample('html/rimi-2025-vn-video.html');
    expect(signals[0]).toMatchObject({ market: 'VN', origin: 'VN', language: 'vi', source: 'embedded' });
    const feed = await readSample('html/trex-2022-it-native-video.json');
    expect(new Set(feed.signals.map(({ market }) => market))).toEqual(new Set(['IT']));
    expect(new Set(feed.signals.map(({ origin }) => origin)).has('DE')).toBe(true);
  });
});
