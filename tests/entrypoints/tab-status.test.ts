import { expect, it } from 'vitest';
import { TabStatusKeeper } from '../../entrypoints/tiktok.content/tab-status';
import { noHealth } from '../../signals/health';
import type { TabStatus } from '../../storage/messages';

it('tells of the kind of page in front, for how long it is open, and what stands in the way at this moment', async () => {
  let now = 1_000;
  let obstacle: TabStatus['obstacle'];
  const status = new TabStatusKeeper(
    () => now,
    async () => obstacle,
  );
  status.add('foryou', { ...noHealth, found: 3, read: 2 });
  status.add('foryou', { ...noHealth, found: 1, fields: { views: { tap: 1 } } });
  now = 5_000;
  expect(await status.of('foryou')).toMatchObject({ pageKind: 'foryou', openForMs: 4_000, found: 4, read: 2 });
  expect(await status.of('foryou')).toMatchObject({ fields: { views: { tap: 1 } }, obstacle: undefined });
  obstacle = 'captcha';
  expect(await status.of('profile')).toMatchObject({
    pageKind: 'profile',
    openForMs: 0,
    found: 0,
    obstacle: 'captcha',
  });
});
