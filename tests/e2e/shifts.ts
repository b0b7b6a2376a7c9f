import type { Page } from '@playwright/test';

/** Watches how far things jump while nobody touches anything, by the browser's own measure, on each page opened next. */
export async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { shifts: seen });
    const nameOf = ({ node, previousRect, currentRect }: Source) => {
      const element = node instanceof Element ? node : node?.parentElement;
      const moved = [currentRect.x - previousRect.x, currentRect.y - previousRect.y];
      return `${element?.localName}.${element?.classList.value} “${element?.textContent?.slice(0, 20)}” by ${moved}`;
    };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as Shift[])
        if (!entry.hadRecentInput) seen.push(...entry.sources.map(nameOf), `in all ${entry.value}`);
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

interface Source {
  node?: Node | null;
  previousRect: DOMRectReadOnly;
  currentRect: DOMRectReadOnly;
}
type Shift = PerformanceEntry & { hadRecentInput: boolean; value: number; sources: Source[] };

/** What jumped on this page so far. */
export const shiftsOn = (page: Page): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'shifts'));
