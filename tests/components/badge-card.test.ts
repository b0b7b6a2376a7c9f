import { describe, expect, it } from 'vitest';
import { badgeCard } from '../../components/badge-card';
import { badgeWordsIn } from '../../components/badge-words';
import { languages } from '../../components/words';
import { itemName } from '../../trends/items/item-names';
import { aRankedItem } from '../trends/a-ranked-item';

const item = aRankedItem({
  ...{ itemId: 'crystals', stage: 'fading', score: 24, coolingRisk: false },
  line: [
    { day: 28, level: 0.1 },
    { day: 29, level: 0.05 },
  ],
});
const badge = { itemId: 'crystals', stage: 'fading', stale: false, score: 24, coolingRisk: false } as const;
const facts = { badge, item, otherItems: [], today: 29 };
const words = badgeWordsIn('en');
const drawn = (change: object = {}) => badgeCard({ ...facts, ...change }, words, itemName);

describe('the words of a card', () => {
  it('are the item, its stage with the reason, the score and the line', () => {
    expect(drawn()).toMatchObject({
      ...{ name: 'Crystals', stage: 'fading', stageText: 'Fading', score: 24 },
      ...{ label: 'Crystals: fading, score 24', reason: expect.stringMatching(/14 sightings in 420 product videos/) },
      ...{ spark: expect.stringMatching(/^M\d/), cooling: undefined, cart: undefined, others: undefined },
    });
  });

  it('say views per hour as seen or as estimated, where the cart leads and what it asks', () => {
    const price = { amount: 8.99, currency: 'GBP' };
    expect(drawn({ speed: { kind: 'observed', viewsPerHour: 341 } }).speed).toBe(
      '340 views an hour on this video, between your looks',
    );
    expect(drawn({ speed: { kind: 'estimate', viewsPerHour: 1_284 } }).speed).toMatch(/^≈ 1\.3K .+ from its age$/);
    expect(drawn({ cart: { destination: 'tiktok-shop', price, isFromCaption: false } }).cart).toBe(
      'TikTok Shop · £8.99',
    );
    expect(drawn({ cart: { price, isFromCaption: true } }).cart).toBe('£8.99 in the caption');
    expect(drawn({ cart: { destination: 'other', isFromCaption: false } }).cart).toBe('Other shops');
  });

  it('name the other items of the video', () => {
    expect(drawn({ otherItems: ['phone-case', 'hair-dryer'] }).others).toEqual({
      count: '+2',
      names: expect.stringMatching(/^Also in this video: Phone case, /),
    });
  });

  it('say no score and draw no line where there is none', () => {
    const early = { ...item, stage: 'watching', line: [{ day: 29, level: 0.1 }] } as const;
    expect(drawn({ item: early })).toMatchObject({ score: undefined, spark: undefined, stageText: 'Too early' });
    const unknown = { badge: { stage: 'watching', stale: false, coolingRisk: false }, item: undefined };
    expect(drawn(unknown)).toMatchObject({ name: 'Not in the catalogue', stage: 'watching', score: undefined });
  });

  it.each(languages)('stand in %s, and none has an unfilled hole', (language) => {
    const text = badgeCard(
      {
        ...{ ...facts, otherItems: ['phone-case'], speed: { kind: 'observed', viewsPerHour: 3 } },
        cart: { destination: 'amazon', price: { amount: 5, currency: 'USD' }, isFromCaption: true },
      },
      badgeWordsIn(language),
      itemName,
    );
    expect(JSON.stringify(text)).not.toMatch(/[{]\w+[}]/);
  });
});
