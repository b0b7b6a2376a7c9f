import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { discoverItems } from '../../../trends/items/discover';
import type { SeenVideo } from '../../../trends/items/discovery/seen-video';
import { known, ordinary, products } from './made-videos';

const around = [...ordinary(300), ...known(30)];
const find = (captions: string[], hashtags: string[] = []) =>
  discoverItems([
    ...products(
      'hostile',
      captions.map((caption) => ({ caption, hashtags })),
    ),
    ...around,
  ]);

describe('texts that mean harm', () => {
  it('markup never reaches a name, an id or a word', () => {
    const markup = 'a <img src=x onerror=alert(1)> gadgetoid <script>gadgetoid</script> &lt;b&gt; "javascript:"';
    const items = find(Array(6).fill(markup), ['<svg/onload=alert(1)>', '__proto__', 'constructor']);
    for (const { itemId, name, words, alongside } of items)
      for (const text of [itemId.replace('found-', ''), name, ...words, ...alongside])
        expect(text).toMatch(/^[\p{L}\p{M}\p{N} ]+$/u);
  });

  it('characters that nobody sees do not part a word from itself', () => {
    const hidden = ['a gad\u200dgetoid', 'the gadget\u200boid', 'my \u2066gadgetoid\u2069', 'this \u202egadgetoid'];
    expect(find(hidden).map(({ name }) => name)).toEqual(['gadgetoid']);
  });

  it('full-width and bold letters are letters', () => {
    const dressed = ['a ｇａｄｇｅｔｏｉｄ', 'the 𝗴𝗮𝗱𝗴𝗲𝘁𝗼𝗶𝗱', 'my GADGETOID', 'this gadgetoid'];
    expect(find(dressed).map(({ itemId }) => itemId)).toEqual(['found-gadgetoid']);
  });

  it('writing from right to left is read like any other', () => {
    const said = ['فانوس جميل', 'فانوس جديد', 'فانوس كبير', 'فانوس صغير', 'فانوس رائع'];
    expect(find(said, ['فانوس']).map(({ name }) => name)).toEqual(['فانوس']);
  });

  it('endless captions, words and tags cost no more than long ones', { timeout: 20_000 }, () => {
    const endless = ['a'.repeat(5000), 'ab '.repeat(2000), '#x'.repeat(3000), '@'.repeat(5000), '[('.repeat(2500)];
    const tags = Array.from({ length: 500 }, (_, index) => `tag${'o'.repeat(index)}`);
    const startedAt = performance.now();
    find([...endless, ...endless.map((text) => `${text}\u0301`)], tags);
    expect(performance.now() - startedAt).toBeLessThan(5000);
  });

  it('no text makes it throw, or find a thing without a name', { timeout: 60_000 }, () => {
    const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }));
    const video = fc.record({ caption: text, hashtags: fc.array(text), titles: fc.array(text), author: text });
    fc.assert(
      fc.property(fc.array(video, { maxLength: 30 }), (said) => {
        const videos = said.map(
          (one, index): SeenVideo => ({ ...one, videoId: `${index}`, isProduct: true, itemIds: [] }),
        );
        for (const { name, words, videos: count } of discoverItems(videos)) {
          expect(name).not.toBe('');
          expect(words.length).toBeGreaterThan(0);
          expect(count).toBeGreaterThanOrEqual(3);
        }
      }),
      { numRuns: 60 },
    );
  });
});
