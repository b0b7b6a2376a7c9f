import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/app/app';
import { stateOf, type Tab } from '../../entrypoints/app/capture-state';
import { type Health, noHealth } from '../../signals/health';
import { type Database, openDatabase } from '../../storage/database';
import { localDay } from '../../trends/calendar';
import { crystals, phoneCases, recordOn } from '../storage/many-days';

const stored = vi.hoisted(() => {
  const settings: Record<string, unknown> = {};
  const changed = new Set<() => void>();
  const local = {
    get: async () => ({ ...settings }),
    remove: async (keys: string[]) => {
      for (const key of keys) delete settings[key];
    },
    set: async (change: object) => {
      Object.assign(settings, change);
      for (const listener of changed) listener();
    },
    onChanged: {
      addListener: (listener: () => void) => changed.add(listener),
      removeListener: (listener: () => void) => changed.delete(listener),
    },
  };
  const browser = {
    storage: { local },
    permissions: { contains: async () => true },
    tabs: { query: async () => [] },
    runtime: { getManifest: () => ({ version: '0.1.0' }) },
  };
  return { settings, browser };
});

vi.mock('webextension-polyfill', () => ({ default: stored.browser }));
vi.mock('../../storage/page-browser', () => ({ browser: stored.browser }));

const today = localDay(Date.now());
let database: Database;

beforeEach(() => {
  for (const key of Object.keys(stored.settings)) delete stored.settings[key];
  Object.assign(stored.settings, { reading: 'on', language: 'en' });
  database = openDatabase(`popup-${Math.random()}`);
});
afterEach(async () => {
  cleanup();
  await database.delete();
});

test('a list that cannot be read says so, and is there after another try', async () => {
  const silenced = vi.spyOn(console, 'error').mockImplementation(() => {});
  const read = vi.spyOn(database.items, 'toArray').mockRejectedValueOnce(new Error('The disk is full'));
  render(<App database={database} frame="popup" />);
  expect(await screen.findByText('Error: The disk is full')).toBeDefined();
  expect(screen.getByRole('heading', { name: 'There is no room left' })).toBeDefined();
  read.mockRestore();
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Your ranking grows here')).toBeDefined();
  silenced.mockRestore();
});

test('back from an item the focus is on its row, with its counts', async () => {
  await recordOn(database, today, [...crystals(9, 0), ...phoneCases(20, 100)]);
  render(<App database={database} frame="popup" />);
  const name = /^Crystals, .*seen 9 times/;
  fireEvent.click(await screen.findByRole('button', { name }));
  expect(await screen.findByText(/9 sightings in 29 product videos/)).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Back' }));
  const row = await screen.findByRole('button', { name });
  await waitFor(() => expect(document.activeElement).toBe(row));
});

describe('the health light', () => {
  const after = (change: Partial<NonNullable<Tab['status']>>, openForMs = 60_000): Tab => ({
    ...{ hasAccess: true, isPrivate: false },
    status: { ...noHealth, pageKind: 'tag', openForMs, ...change },
  });
  const reading = { reading: 'on', readPrivate: false } as const;
  const read = (count: number, views: Health['fields'][string]) =>
    after({ found: count, read: count, fields: { views } });

  test.each([
    ['reading', after({ found: 30, read: 30 })],
    ['reading', after({}, 2_000)],
    ['reading', after({ found: 4, unidentified: 4 }, 2_000)],
    ['nothing-here', after({})],
    ['nothing-read', after({ found: 4, unidentified: 4 })],
    ['nothing-read', after({ unread: { 'row-shape': 3 } })],
    ['views-unread', read(9, { tap: 3, unread: 6 })],
    ['reading', read(9, { tap: 5, unread: 4 })],
    ['reading', read(9, { absent: 9 })],
    ['reading', read(2, { unread: 2 })],
    ['empty-answers', after({ unread: { 'empty-answer': 2 } }, 2_000)],
    ['reading', after({ unread: { 'empty-answer': 1 } }, 2_000)],
    ['empty-answers', after({ unread: { 'empty-answer': 1 } })],
    ['reading', after({ found: 30, read: 30, unread: { 'empty-answer': 5 } })],
    ['captcha', after({ obstacle: 'captcha', found: 30, read: 30 })],
    ['login-wall', after({ obstacle: 'login-wall' }, 10)],
    ['reading', after({ obstacle: 'login-wall', found: 30, read: 30 })],
    ['region-notice', after({ obstacle: 'region-notice', unread: { 'empty-answer': 9 } })],
    ['elsewhere', { hasAccess: true, isPrivate: false }],
    ['private', { hasAccess: true, isPrivate: true }],
    ['no-access', { ...after({ read: 9 }), hasAccess: false }],
  ] as const)('says %s of %o', (state, tab) => {
    expect(stateOf(reading, tab)).toBe(state);
  });

  test('says what the person chose before anything of the page', () => {
    expect(stateOf({ ...reading, reading: 'not-started' }, { hasAccess: false, isPrivate: true })).toBe('not-started');
    expect(stateOf({ ...reading, reading: 'paused' }, after({ read: 9 }))).toBe('paused');
    expect(stateOf({ ...reading, readPrivate: true }, { ...after({ read: 9 }), isPrivate: true })).toBe('reading');
  });
});
