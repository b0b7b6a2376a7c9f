import { fireEvent, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { RankingScreen } from '../../components/screens/ranking';
import { ranking } from './a-ranking';
import { draw } from './draw';

test('a row says what it is, where it heads, how hot, how sure and how often seen', () => {
  draw(<RankingScreen {...ranking()} />);
  const row = screen.getByRole('button', { name: 'Crystals, fading, score 24 plus or minus 17, seen 6 times' });
  expect(row.getAttribute('aria-description')).toBe('4 sellers · £8.99 · cart 64%');
});

test('the same row in Chinese', () => {
  draw(<RankingScreen {...ranking()} />, 'zh-CN');
  expect(screen.getByRole('button', { name: '水晶，退潮，24 分，误差 17 分，出现 6 次' })).toBeDefined();
});

test('an item far above its normal is announced with its cooling risk', () => {
  draw(<RankingScreen {...ranking()} />);
  expect(screen.getByRole('button', { name: /^Pop-it ball, peaking, .*, cooling risk$/ })).toBeDefined();
});

test('too early and stale show a dash, not a score', () => {
  draw(<RankingScreen {...ranking()} />);
  const early = screen.getByRole('button', { name: 'Scalp massager, too early, no score, seen 2 times' });
  const stale = screen.getByRole('button', { name: 'Smart plug, look again, no score, seen 0 times' });
  for (const row of [early, stale]) expect(row.querySelector('.points b')?.textContent).toBe('–');
});

test('a fresh profile learns what will stand here and after how much browsing', () => {
  draw(<RankingScreen {...ranking({ rows: [] })} />);
  expect(screen.getByText(/some 20 product videos/)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Export' })).toHaveProperty('disabled', true);
});

test('before consent the list leads to the welcome page and nothing can be paused', () => {
  const props = ranking({ rows: [], health: { state: 'not-started', videosToday: 0 } });
  draw(<RankingScreen {...props} />);
  fireEvent.click(screen.getByRole('button', { name: 'Read what it does, then start' }));
  expect(props.onGo).toHaveBeenCalledWith('welcome');
  expect(screen.queryByRole('button', { name: 'Pause' })).toBeNull();
});

test('while the list is read nothing claims that it is empty', () => {
  draw(<RankingScreen {...ranking({ rows: undefined })} />);
  expect(screen.getByRole('main').getAttribute('aria-busy')).toBe('true');
  expect(screen.getByRole('main').textContent).toBe('');
});

test('a row stands there before its counts are known, and claims none', () => {
  draw(<RankingScreen {...ranking({ facts: undefined })} />);
  const row = screen.getByRole('button', { name: 'Crystals, fading, score 24 plus or minus 17' });
  expect(row.getAttribute('aria-description')).toBe('');
  expect(row.querySelector('.points b')?.textContent).toBe('24');
});
