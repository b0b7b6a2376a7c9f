import { browser } from './page-browser';

/** Chromium's; the types that we use know Firefox's alone. */
const { sidePanel } = browser as unknown as {
  sidePanel?: { open(where: { windowId: number }): Promise<void> };
};

/** Firefox for Android has neither. */
export const hasPanel = sidePanel !== undefined || browser.sidebarAction !== undefined;

const askedView = 'panelView';
/** A panel that opens later was opened for something else. */
const lastsMs = 5_000;

interface AskedView {
  view: string;
  windowId?: number;
  at: number;
}

/**
 * Opens a view beside the window's tab. Must be called in the person's own click before anything is awaited; where the
 * browser does not let us, as Firefox on a click in a page, the view opens in a tab.
 */
export async function openBeside(view: string, windowId: number, now: number): Promise<'panel' | 'tab'> {
  const opening = openPanel(windowId);
  await browser.storage.session.set({ [askedView]: { view, windowId, at: now } satisfies AskedView });
  if (await opening) return 'panel';
  await browser.storage.session.remove(askedView);
  await browser.tabs.create({ url: browser.runtime.getURL(`dashboard.html#${encodeURIComponent(view)}`), windowId });
  return 'tab';
}

/** Whether it stands open now. */
async function openPanel(windowId: number): Promise<boolean> {
  const { sidebarAction } = browser;
  try {
    await (sidePanel ? sidePanel.open({ windowId }) : sidebarAction.open());
    return true;
  } catch {
    return (await sidebarAction?.isOpen({ windowId }).catch(() => false)) ?? false;
  }
}

interface PanelWindow {
  windowId: number;
  now(): number;
  show(view: string): void;
}

/** Shows each view that is asked of the panel of this window, also the one that it opens for. */
export function onAskedView({ windowId, now, show }: PanelWindow, signal: AbortSignal): void {
  const take = (asked: unknown) => {
    const { view, windowId: where, at } = Object(asked) as Partial<AskedView>;
    const isFresh = now() - (at ?? 0) < lastsMs;
    if (typeof view === 'string' && where === windowId && isFresh && !signal.aborted) show(view);
  };
  const changed = (changes: Record<string, { newValue?: unknown }>) => take(changes[askedView]?.newValue);
  browser.storage.session.onChanged.addListener(changed);
  signal.addEventListener('abort', () => browser.storage.session.onChanged.removeListener(changed));
  void browser.storage.session.get(askedView).then((stored) => take(stored[askedView]));
}
