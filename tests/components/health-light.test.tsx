import { fireEvent, screen } from '@testing-library/preact';
import { expect, test, vi } from 'vitest';
import type { Health } from '../../components/parts/health-dot';
import { HealthScreen } from '../../components/screens/health';
import { healthFields } from '../../signals/health';
import { unreadReasons } from '../../signals/unread-reason';
import { draw } from './draw';
import { now, today } from './sample-market';
import { sampleReadings } from './sample-readings';
import { wordsIn } from './words-in';

const phrases: [Health, RegExp, string | undefined][] = [
  [{ state: 'reading', videosToday: 412 }, /^Reading · 412 videos today$/, 'Pause'],
  [{ state: 'views-unread', videosToday: 1 }, /^Views unreadable on this page · 1 video today$/, 'Pause'],
  [
    { state: 'views-unread', videosToday: 1, since: today - 5 },
    /^Views unreadable since 5 May · 1 video today$/,
    'Pause',
  ],
  [{ state: 'captcha', videosToday: 7 }, /^TikTok shows a captcha · 7 videos today$/, 'Pause'],
  [{ state: 'login-wall', videosToday: 7 }, /^TikTok asks you to sign in · /, 'Pause'],
  [{ state: 'region-notice', videosToday: 7 }, /^Not shown in your region · /, 'Pause'],
  [{ state: 'empty-answers', videosToday: 7 }, /^TikTok answers with nothing · /, 'Pause'],
  [{ state: 'private', videosToday: 7 }, /^Private window: not read · 7 videos today$/, 'Settings'],
  [{ state: 'nothing-here', videosToday: 9 }, /^No videos here yet · 9 videos today$/, 'Pause'],
  [{ state: 'paused', videosToday: 3 }, /^Paused · 3 videos today$/, 'Resume'],
  [{ state: 'not-started', videosToday: 0 }, /^Not started$/, undefined],
  [{ state: 'nothing-read', videosToday: 0 }, /^Nothing read on this page/, 'Pause'],
  [{ state: 'no-access', videosToday: 0 }, /^No access to TikTok/, 'Give access again'],
  [{ state: 'elsewhere', videosToday: 1412 }, /^Waiting for TikTok · 1,412 videos today$/, 'Pause'],
];

const screenWith = (health: Health) => ({
  ...{
    health,
    readings: sampleReadings,
    today,
    now,
    onBack: vi.fn(),
    onPause: vi.fn(),
    onGrant: vi.fn(),
    onSettings: vi.fn(),
  },
});

test.each(phrases)('%o reads %s', (health, phrase, action) => {
  draw(<HealthScreen {...screenWith(health)} />);
  expect(screen.getByTitle(phrase).textContent).toMatch(phrase);
  const actions = [...document.querySelectorAll('.state button')].map(({ textContent }) => textContent);
  expect(actions).toEqual(action ? [action] : []);
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

test('a private window leads to the setting that allows it', () => {
  const props = screenWith({ state: 'private', videosToday: 0 });
  draw(<HealthScreen {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Settings' }));
  expect(props.onSettings).toHaveBeenCalledOnce();
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

test.each(['en', 'zh-CN'] as const)('%s has a word for every field that is counted', (language) => {
  const { sayName } = wordsIn(language);
  expect(healthFields.filter((field) => sayName('field', field) === field)).toEqual([]);
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
