import { beforeEach, describe, expect, it, vi } from 'vitest';

const stored: Record<string, unknown> = {};
const extension = { inIncognitoContext: false };
vi.mock('../../storage/page-browser', () => ({
  browser: { extension, storage: { local: { get: async () => ({ ...stored }) } } },
}));
const { mayRead } = await import('../../storage/page-settings');
const { readSettings } = await import('../../storage/settings');

beforeEach(() => {
  for (const key of Object.keys(stored)) delete stored[key];
});
const withStored = async (settings: object) => {
  Object.assign(stored, settings);
  return readSettings();
};

describe('settings', () => {
  it('start with nothing read, and no private window', async () => {
    expect(await readSettings()).toMatchObject({ reading: 'not-started', readPrivate: false, shelfTags: {} });
  });

  it('take a damaged one for its default, each by itself', async () => {
    const settings = await withStored({ reading: 'always', readPrivate: 'yes', theme: 'dark', view: 7 });
    expect(settings).toMatchObject({ reading: 'not-started', readPrivate: false, theme: 'dark', view: 'ranking' });
  });

  it('show badges at the top left on every page until the person says otherwise', async () => {
    const untouched = { badge: 'on', badgeCorner: 'top-left', badgeSize: 'normal', badgeNotOn: [] };
    expect(await readSettings()).toMatchObject(untouched);
    const damaged = { badge: 'maybe', badgeCorner: 'middle', badgeSize: 7, badgeNotOn: 7 };
    expect(await withStored(damaged)).toMatchObject(untouched);
    expect((await withStored({ badgeNotOn: ['video', 7, null] })).badgeNotOn).toEqual(['video']);
  });

  it.each([
    [{ GB: { added: ['haul'], removed: [] } }, { GB: { added: ['haul'], removed: [] } }],
    [{ GB: { added: ['haul', 7, null, 'x'.repeat(500)] } }, { GB: { added: ['haul'], removed: [] } }],
    [
      { GB: null, US: 'all' },
      { GB: { added: [], removed: [] }, US: { added: [], removed: [] } },
    ],
    [null, {}],
    [7, {}],
  ])('read %j of the shopping hashtags as %j', async (shelfTags, read) => {
    expect((await withStored({ shelfTags })).shelfTags).toEqual(read);
  });
});

describe('a tab is read', () => {
  it.each([
    [true, 'on', false, false],
    [false, 'on', false, true],
    [true, 'on', true, true],
    [false, 'paused', true, true],
    [false, 'not-started', true, false],
  ] as const)(
    '%s where reading is %s, private windows are %s and this is one: %s',
    async (is, reading, readPrivate, isPrivate) => {
      extension.inIncognitoContext = isPrivate;
      expect(mayRead(await withStored({ reading, readPrivate }))).toBe(is);
    },
  );
});
