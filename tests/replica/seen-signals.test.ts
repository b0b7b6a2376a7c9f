import { describe, expect, test, vi } from 'vitest';
import { parseBatch } from '../../storage/answers';
import { localDay } from '../../trends/calendar';
import { browsingDays } from './browsing-days';
import { makeChance } from './chance';
import { makeMarket } from './market/make-market';
import { keyOf, sources } from './market/video-key';
import { browsedDays, type Person, people } from './people';
import { seenSignals } from './seen-signals';

/** It stops wherever there is no extension round it. */
vi.mock('webextension-polyfill', () => ({ default: {} }));

const market = makeMarket({ seed: 6, firstDay: 20_700, days: 60 });
const middle = (numbers: number[]) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

describe('a person', () => {
  test.each(Object.values(people))(
    '$name is active and sees as much as the score was judged with',
    (person: Person) => {
      const lives = Array.from({ length: 120 }, (_, seed) =>
        browsedDays(person, { firstDay: 20_700, days: 40 }, makeChance(seed)),
      );
      const days = lives.flat();
      const active = days.length / (120 * 40);
      // Two weekend days at eight tenths, and gaps of six days on one day in fifty.
      expect(active).toBeGreaterThan(person.activeShare * 0.78);
      expect(active).toBeLessThan(person.activeShare * 0.95);
      expect(middle(days.map(({ products }) => products)) / person.medianProducts).toBeGreaterThan(0.95);
      expect(middle(days.map(({ products }) => products)) / person.medianProducts).toBeLessThan(1.3);
      expect(Math.min(...days.map(({ products }) => products))).toBeGreaterThanOrEqual(20);
      expect(Math.max(...days.map(({ products }) => products))).toBeLessThanOrEqual(400);
    },
  );
});

describe('browsing', () => {
  const wish = { person: people.regular, market, seed: 6 };
  const days = [...browsingDays(wish)];
  const looks = days.flatMap((day) => day.looks);
  const isProduct = (id: string) => (keyOf(market.seed, id)?.source ?? sources.fun) < sources.fun;

  test('is the same again, and ends when it is told to', () => {
    expect([...browsingDays(wish)]).toEqual(days);
    const until = days[10]?.looks[50]?.seenAt ?? 0;
    const some = [...browsingDays({ ...wish, until })].flatMap((day) => day.looks);
    expect(some.every(({ seenAt }) => seenAt <= until)).toBe(true);
    expect(some.length).toBeGreaterThan(1_000);
  });

  test('shows few products in the feed, almost only products on the shelf, and some again', () => {
    const shareIn = (surface: string) => {
      const here = looks.filter((look) => look.surface === surface);
      return here.filter(({ video }) => isProduct(video.id)).length / here.length;
    };
    expect(shareIn('feed')).toBeGreaterThan(1 / 250);
    expect(shareIn('feed')).toBeLessThan(1 / 100);
    expect(Math.abs(shareIn('shelf') - 0.9)).toBeLessThan(0.02);
    const ids = looks.map(({ video }) => video.id);
    expect(ids.length - new Set(ids).size).toBeGreaterThan(100);
  });

  test('happens on the day that it says, each look after the one before', () => {
    for (const { day, looks: seen } of days) {
      expect(new Set(seen.map(({ seenAt }) => localDay(seenAt)))).toEqual(new Set([day]));
      expect(seen.map(({ seenAt }) => seenAt)).toEqual(seen.map(({ seenAt }) => seenAt).toSorted((a, b) => a - b));
    }
  });

  test('comes through the real reader whole, in batches that the extension takes', () => {
    const batches = [...seenSignals(wish)].flatMap((day) => day.batches);
    expect(
      batches.every((batch) => parseBatch(batch).seen.length === batch.seen.length && batch.seen.length <= 50),
    ).toBe(true);
    expect(batches.flatMap(({ seen }) => seen)).toHaveLength(looks.length);
    expect(batches.every(({ health }) => Object.keys(health.unread).length === 0)).toBe(true);
  });
});
