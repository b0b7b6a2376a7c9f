import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Health } from '../../components/parts/health-dot';
import { HealthScreen } from '../../components/screens/health';
import { wordsIn } from '../../components/words';
import { unreadReasons } from '../../signals/unread-reason';
import { draw } from './draw';
import { now, sampleReadings, today } from './sample-market';

const phrases: [Health, RegExp, string | undefined][] = [
  [{ state: 'reading', videosToday: 412 }, /^Reading · 412 videos today$/, 'Pause'],
  [{ state: 'views-unread', videosToday: 1 }, /^Views unreadable on this page · 1 video today$/, 'Pause'],
  [{ state: 'nothing-here', videosToday: 9 }, /^No videos here yet · 9 videos today$/, 'Pause'],
  [{ state: 'paused', videosToday: 3 }, /^Paused · 3 videos today$/, 'Resume'],
  [{ state: 'not-started', videosToday: 0 }, /^Not started$/, undefined],
  [{ state: 'nothing-read', videosToday: 0 }, /^Nothing read on this page/, 'Pause'],
  [{ state: 'no-access', videosToday: 0 }, /^No access to TikTok/, 'Give access again'],
  [{ state: 'elsewhere', videosToday: 1412 }, /^Waiting for TikTok · 1,412 videos today$/, 'Pause'],
];

const screenWith = (health: Health) => ({
  ...{ health, readings: sampleReadings, today, now, onBack: vi.fn(), onPause: vi.fn(), onGrant: vi.fn() },
});

test.each(phrases)('%o reads %s', (health, phrase, action) => {
  draw(<HealthScreen {...screenWith(health)} />);
  expect(screen.getByText(phrase)).toBeDefined();
  const actions = screen.getAllByRole('button').map(({ textContent }) => textContent);
  expect(actions.slice(1)).toEqual(action ? [action] : []);
});

test('pause and resume ask for the opposite of what is', () => {
  const [paused, reading] = [
    screenWith({ state: 'paused', videosToday: 0 }),
    screenWith({ state: 'reading', videosToday: 0 }),
  ];
  const { unmount } = draw(<HealthScreen {...paused} />);
  fireEvent.click(screen.getByRole('button', { name: 'Resume' }));
  expect(paused.onPause).toHaveBeenCalledWith(false);
  unmount();
  draw(<HealthScreen {...reading} />);
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  expect(reading.onPause).toHaveBeenCalledWith(true);
});

test('what was found, read and not stands per kind of page and per day', () => {
  draw(<HealthScreen {...screenWith({ state: 'reading', videosToday: 0 })} />);
  const cells = (name: RegExp) =>
    [...screen.getByRole('row', { name }).querySelectorAll('td')].map((td) => td.textContent);
  expect(cells(/^Hashtag/)).toEqual(['142', '131', '5', '6']);
  expect(cells(/^10 May/)).toEqual(['458', '433', '7', '18']);
});

test('a reason is said in words, and one without a word as it is', () => {
  draw(<HealthScreen {...screenWith({ state: 'reading', videosToday: 0 })} />);
  expect(screen.getByText('unreadable view count')).toBeDefined();
  expect(screen.getByText('new-reason')).toBeDefined();
});

test.each(['en', 'zh-CN'] as const)('%s has a word for every reason that a reader can give', (language) => {
  const { sayName } = wordsIn(language);
  expect(unreadReasons.filter((reason) => sayName('unread', reason) === reason)).toEqual([]);
});

test('every reason that the content script gives by itself is one of those', () => {
  const sources = import.meta.glob<string>('../../{entrypoints/tiktok.content,signals/**}/*.ts', {
    ...{ query: '?raw', import: 'default', eager: true },
  });
  const reasons = Object.values(sources).flatMap((source) =>
    [...source.matchAll(/unread: \{ '?([\w-]+)'?: /g)].map(([, reason]) => reason),
  );
  expect(reasons.length).toBeGreaterThan(2);
  expect(reasons.filter((reason) => !(unreadReasons as string[]).includes(reason ?? ''))).toEqual([]);
});
