// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { AskedBadges, DrawnBadge } from '../../storage/messages';
import { aSignal } from '../signals/a-video';

const asked: AskedBadges[] = [];
let badges: Record<string, DrawnBadge> = {};
vi.mock('../../storage/messages', () => ({
  ask: async (_name: string, question: AskedBadges) => {
    asked.push(question);
    return badges;
  },
}));
const { BadgeBoard } = await import('../../entrypoints/tiktok.content/badge-board');
const { badgeOn, dressBadges, removeBadges } = await import('../../entrypoints/tiktok.content/badges');

const says = (label: string): DrawnBadge => ({ score: 70, label, style: '' });
let board: InstanceType<typeof BadgeBoard>;
let cards: Element[];
let inView: Element[];
/** Cards that are near, but not so near that they are in view soon. */
let far: Element[];
let isWanted: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  asked.length = 0;
  badges = { '1': says('Crystals'), '2': says('Pop it') };
  document.body.innerHTML = '<div id="1"></div><div id="2"></div><div id="3"></div>';
  cards = [...document.body.children];
  inView = far = [];
  isWanted = true;
  dressBadges({ badgeCorner: 'top-left', badgeSize: 'normal' });
  const window = {
    near: (windows: number) => cards.filter((card) => windows > 1 || !far.includes(card)),
    inView: () => inView,
    videoOn: (card: Element) => card.id,
    mayShow: () => isWanted,
  };
  board = new BadgeBoard(window, new AbortController().signal);
});
afterEach(() => {
  removeBadges();
  vi.useRealTimers();
});

const shown = () => cards.map((card) => badgeOn(card));
const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
async function learn(...videoIds: string[]) {
  for (const videoId of videoIds) board.ask(videoId);
  await pass(5);
}

/** The page changes, and its own work is done. */
async function change() {
  board.renew();
  await pass(0);
}

test('what a list brought is asked for in one question, with what it says', async () => {
  const listed = aSignal({ videoId: '1' });
  board.ask('1', listed);
  board.ask('2');
  await pass(5);
  expect(asked).toEqual([{ videoIds: ['1', '2'], listed: [listed] }]);
});

test('while somebody scrolls, what lists bring waits for what is seen, a second and a half at most', async () => {
  const list = (videoId: string) => board.ask(videoId, aSignal({ videoId }));
  list('1');
  await pass(5);
  list('2');
  await pass(500);
  list('3');
  expect(asked).toHaveLength(1);
  await learn('1');
  expect(asked[1]?.videoIds).toEqual(['2', '3', '1']);
  list('4');
  await pass(1_499);
  expect(asked).toHaveLength(2);
  await pass(1);
  expect(asked[2]?.videoIds).toEqual(['4']);
  await pass(3_000);
  list('5');
  await pass(5);
  expect(asked[3]?.videoIds).toEqual(['5']);
});

test('badges of cards out of view wait until the page draws something itself', async () => {
  await learn('1', '2', '3');
  expect(shown()).toEqual([undefined, undefined, undefined]);
  await change();
  expect(shown()).toEqual(['Crystals', 'Pop it', undefined]);
});

test('while the page changes nothing is drawn, but in a task of its own after that', async () => {
  await learn('1');
  board.renew();
  expect(shown()[0]).toBeUndefined();
  await pass(0);
  expect(shown()[0]).toBe('Crystals');
});

test('a card in view is drawn as soon as its badge is known', async () => {
  inView = cards.slice(0, 1);
  await learn('1');
  expect(shown()).toEqual(['Crystals', undefined, undefined]);
});

test('a card that comes into view without its badge waits half a second at most', async () => {
  await learn('1');
  board.show(cards[0] as Element);
  await pass(499);
  expect(shown()[0]).toBeUndefined();
  await pass(1);
  expect(shown()[0]).toBe('Crystals');
});

test('a badge that says something new is renewed with the next change, or after three seconds', async () => {
  inView = cards;
  await learn('1', '2');
  badges = { '1': says('Crystals, fading'), '2': says('Pop it') };
  await learn('1', '2');
  expect(shown()[0]).toBe('Crystals');
  await pass(3_000);
  expect(shown()[0]).toBe('Crystals, fading');
});

test('a change of the page is left alone where nothing will be missing soon', async () => {
  await learn('1', '2');
  await change();
  far = [cards[2] as Element];
  badges = { '3': says('Slime') };
  await learn('3');
  await pass(1_001);
  await change();
  expect(shown()[2]).toBeUndefined();
  far = [];
  await change();
  expect(shown()[2]).toBe('Slime');
});

test('of many changes in a row one is used', async () => {
  await learn('1');
  await change();
  await learn('2');
  await change();
  expect(shown()[1]).toBeUndefined();
  await pass(1_001);
  await change();
  expect(shown()[1]).toBe('Pop it');
});

test('a card that shows another video loses its badge at once, one that went far with the next drawing', async () => {
  inView = cards;
  await learn('1', '2');
  board.takeOff(cards[0] as Element);
  expect(shown()[0]).toBeUndefined();
  const [, gone, next] = cards;
  [cards, inView] = [[next as Element], []];
  badges = { '3': says('Slime') };
  await learn('3');
  expect(badgeOn(gone as Element)).toBe('Pop it');
  await pass(1_001);
  await change();
  expect(shown()).toEqual(['Slime']);
  expect(badgeOn(gone as Element)).toBeUndefined();
});

test('a video that shows no product any more loses its badge', async () => {
  inView = cards;
  await learn('1', '2');
  badges = {};
  await learn('1', '2');
  await pass(3_000);
  expect(shown()).toEqual([undefined, undefined, undefined]);
});

test('where the person wants no badges none is drawn, and those that stand there go', async () => {
  inView = cards;
  await learn('1', '2');
  expect(shown()).toEqual(['Crystals', 'Pop it', undefined]);
  isWanted = false;
  board.draw();
  expect(shown()).toEqual([undefined, undefined, undefined]);
  isWanted = true;
  board.draw();
  expect(shown()).toEqual(['Crystals', 'Pop it', undefined]);
});
