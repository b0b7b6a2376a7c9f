import { fireEvent, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { describe, expect, test, vi } from 'vitest';
import { pageGroups } from '../../components/parts/badge-setting';
import type { TagEdits } from '../../components/parts/shop-tags';
import { SettingsScreen } from '../../components/screens/settings';
import { pageKind } from '../../signals/page-kind';
import { draw } from './draw';

const defaults = new Map([
  ['*', new Set(['haul', 'tiktokshop'])],
  ['GB', new Set(['dealdrops'])],
]);
const badges = () => ({
  choice: { badge: 'on', badgeCorner: 'top-left', badgeSize: 'normal', badgeNotOn: [] as string[] } as const,
  shortcut: 'Alt+Shift+H',
  onChange: vi.fn(),
});
const propsWith = (change: { readPrivate?: boolean; isAllowedPrivate?: boolean } = {}) => ({
  ...{ theme: 'system' as const, readPrivate: false, shopTags: { defaults, edits: {}, onEdits: vi.fn() } },
  badges: badges(),
  ...{ onLanguage: vi.fn(), onTheme: vi.fn(), onReadPrivate: vi.fn(), onGo: vi.fn(), onBack: vi.fn() },
  ...change,
});

test('settings hold the language, the theme and the way to the privacy text', () => {
  const props = propsWith();
  draw(<SettingsScreen {...props} />);
  expect(screen.getByRole('radio', { name: 'As the system' })).toHaveProperty('checked', true);
  fireEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(props.onTheme).toHaveBeenCalledWith('dark');
  fireEvent.click(screen.getByRole('button', { name: 'Privacy in full' }));
  expect(props.onGo).toHaveBeenCalledWith('privacy');
});

test('private windows are off, and turning them on says what the browser still wants', () => {
  const props = propsWith({ isAllowedPrivate: false });
  const { unmount } = draw(<SettingsScreen {...props} />);
  const box = screen.getByRole('checkbox', { name: 'Read TikTok in private windows too' });
  expect(box).toHaveProperty('checked', false);
  expect(screen.queryByText(/^The browser does not allow it yet/)).toBeNull();
  fireEvent.click(box);
  expect(props.onReadPrivate).toHaveBeenCalledWith(true);
  unmount();
  const { unmount: close } = draw(<SettingsScreen {...propsWith({ readPrivate: true, isAllowedPrivate: false })} />);
  expect(screen.getByText(/^The browser does not allow it yet/)).toBeDefined();
  close();
  draw(<SettingsScreen {...propsWith({ readPrivate: true, isAllowedPrivate: true })} />);
  expect(screen.queryByText(/^The browser does not allow it yet/)).toBeNull();
});

test('badges are shown, moved, made larger and kept off pages; the key that hides them is named', () => {
  const props = propsWith();
  draw(<SettingsScreen {...props} />);
  expect(screen.getByText('Press Alt+Shift+H on any page to hide and show them.')).toBeDefined();
  fireEvent.click(screen.getByRole('radio', { name: 'Off' }));
  expect(props.badges.onChange).toHaveBeenLastCalledWith({ badge: 'off' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Corner' }), { target: { value: 'bottom-left' } });
  expect(props.badges.onChange).toHaveBeenLastCalledWith({ badgeCorner: 'bottom-left' });
  fireEvent.change(screen.getByRole('combobox', { name: 'Size' }), { target: { value: 'large' } });
  expect(props.badges.onChange).toHaveBeenLastCalledWith({ badgeSize: 'large' });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Search' }));
  const search = ['search', 'search-video', 'search-other'];
  expect(props.badges.onChange).toHaveBeenLastCalledWith({ badgeNotOn: search });
});

test('a page group that shows no badges is not ticked, and ticking it leaves the others off', () => {
  const props = propsWith();
  const choice = { ...props.badges.choice, badgeNotOn: ['search', 'search-video', 'search-other', 'video'] };
  draw(<SettingsScreen {...props} badges={{ ...props.badges, choice, shortcut: '' }} />);
  expect(screen.getByText(/^No key is set/)).toBeDefined();
  const box = screen.getByRole('checkbox', { name: 'Search' });
  expect(box).toHaveProperty('checked', false);
  fireEvent.click(box);
  expect(props.badges.onChange).toHaveBeenLastCalledWith({ badgeNotOn: ['video'] });
});

const pageKinds = [
  ...['foryou', 'following', 'friends', 'explore', 'tag/a', 'music/a', 'discover/a', 'search', 'search/video'],
  ...['search/user', '@a', '@a/collection/b', '@a/playlist/b', '@a/video/7'],
].map((path): string => pageKind(new URL(path, 'https://www.tiktok.com/')));

test('each page of a group is a kind of page that TikTok has', () => {
  const kinds = Object.values(pageGroups).flat();
  expect(new Set(kinds).size).toBe(kinds.length);
  expect(kinds.filter((kind) => !pageKinds.includes(kind))).toEqual([]);
});

describe('the shopping hashtags', () => {
  let edits: TagEdits;
  function Kept() {
    const [kept, setKept] = useState<TagEdits>({});
    edits = kept;
    return <SettingsScreen {...propsWith()} shopTags={{ defaults, edits: kept, onEdits: setKept }} />;
  }
  const listed = () =>
    [...screen.getByRole('list', { name: 'Shopping hashtags' }).querySelectorAll('li')].map((li) =>
      li.textContent?.replace('×', ''),
    );
  const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Another hashtag' });
  const type = (text: string) => {
    fireEvent.input(field(), { target: { value: text } });
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
  };
  const choose = (market: string) =>
    fireEvent.change(screen.getByRole('combobox', { name: 'Market' }), { target: { value: market } });

  test('are listed by market, with those of every market', () => {
    draw(<Kept />);
    expect(listed()).toEqual(['#haul', '#tiktokshop']);
    choose('GB');
    expect(listed()).toEqual(['#dealdrops', '#haul', '#tiktokshop']);
  });

  test('can be added to, as people type them', () => {
    draw(<Kept />);
    choose('GB');
    type(' #CharityShopFinds ');
    expect(listed()).toEqual(['#charityshopfinds', '#dealdrops', '#haul', '#tiktokshop']);
    expect(edits).toEqual({ GB: { added: ['charityshopfinds'], removed: [] } });
    expect(field().value).toBe('');
    choose('*');
    expect(listed()).toEqual(['#haul', '#tiktokshop']);
  });

  test.each([
    ['two words', 'A hashtag has letters, digits and _ only, no spaces.'],
    ['', 'A hashtag has letters, digits and _ only, no spaces.'],
    ['a'.repeat(101), 'A hashtag has at most 100 letters.'],
    ['#HAUL', 'It is in the list already.'],
  ])('what is none is not taken, and stays in the field: %s', (text, reason) => {
    draw(<Kept />);
    type(text);
    expect(screen.getByRole('alert').textContent).toBe(reason);
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(field().value).toBe(text);
    expect(edits).toEqual({});
    fireEvent.input(field(), { target: { value: 'sale' } });
    expect(screen.getByRole('alert').textContent).toBe('');
  });

  test('one that is taken out stays in sight and can be put back', () => {
    draw(<Kept />);
    choose('GB');
    fireEvent.click(screen.getByRole('button', { name: 'Take out #haul' }));
    expect(listed()).toEqual(['#dealdrops', '#tiktokshop']);
    expect(edits).toEqual({ GB: { added: [], removed: ['haul'] } });
    fireEvent.click(screen.getByRole('button', { name: 'Put back #haul' }));
    expect(listed()).toEqual(['#dealdrops', '#haul', '#tiktokshop']);
    expect(edits).toEqual({ GB: { added: [], removed: [] } });
  });

  test('typing one that was taken out puts it back', () => {
    draw(<Kept />);
    fireEvent.click(screen.getByRole('button', { name: 'Take out #haul' }));
    type('haul');
    expect(edits).toEqual({ '*': { added: [], removed: [] } });
  });

  test('a market goes back to its first list, and that can be undone', () => {
    draw(<Kept />);
    type('sale');
    fireEvent.click(screen.getByRole('button', { name: 'Take out #haul' }));
    const before = structuredClone(edits);
    fireEvent.click(screen.getByRole('button', { name: /^Back to the list/ }));
    expect(listed()).toEqual(['#haul', '#tiktokshop']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(edits).toEqual(before);
    expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull();
  });
});
