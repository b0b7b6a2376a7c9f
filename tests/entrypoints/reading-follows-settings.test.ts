import { beforeEach, expect, it, vi } from 'vitest';

const rig = vi.hoisted(() => ({
  stored: {} as Record<string, unknown>,
  listeners: new Set<() => void>(),
  extension: { inIncognitoContext: false },
  readings: [] as AbortController[],
}));
vi.stubGlobal('location', { href: 'https://www.tiktok.com/foryou' });
vi.mock('../../entrypoints/tiktok.content/read-tab', () => ({
  readTab: (reading: AbortController) => rig.readings.push(reading),
  turnTap: () => {},
}));
vi.mock('../../storage/page-browser', () => ({
  browser: {
    extension: rig.extension,
    storage: {
      local: {
        get: async () => ({ ...rig.stored }),
        onChanged: { addListener: (listener: () => void) => rig.listeners.add(listener) },
      },
    },
  },
}));
const { default: script } = await import('../../entrypoints/tiktok.content/index');

const isReading = () => rig.readings.some(({ signal }) => !signal.aborted);
async function choose(settings: object): Promise<void> {
  Object.assign(rig.stored, settings);
  for (const listener of rig.listeners) listener();
  await new Promise((resolve) => setTimeout(resolve, 0));
}
async function openTab(isPrivate: boolean): Promise<void> {
  rig.extension.inIncognitoContext = isPrivate;
  const context = { onInvalidated: () => {}, signal: new AbortController().signal };
  await script.main(context as never);
}

beforeEach(() => {
  rig.stored = {};
  rig.readings.length = 0;
  rig.listeners.clear();
});

it('a tab is read from the start on, not while paused, and again after that', async () => {
  await openTab(false);
  expect(isReading()).toBe(false);
  await choose({ reading: 'on' });
  expect(isReading()).toBe(true);
  await choose({ reading: 'paused' });
  expect(isReading()).toBe(false);
  await choose({ reading: 'on' });
  expect(isReading()).toBe(true);
  expect(rig.readings.length).toBe(2);
});

it('a tab of a private window is read only while the person wants that', async () => {
  rig.stored = { reading: 'on' };
  await openTab(true);
  expect(isReading()).toBe(false);
  await choose({ readPrivate: true });
  expect(isReading()).toBe(true);
  await choose({ readPrivate: false });
  expect(isReading()).toBe(false);
});
