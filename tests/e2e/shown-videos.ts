import type { Page } from '@playwright/test';

export interface Shown {
  /** Of cards that stand in the window with at least their greater part. */
  well: string[];
  /** Of cards any part of which stands in the window. */
  atAll: string[];
}

/** The ids of the videos that a page shows at this moment, found without the extension's own readers. */
export function shownVideos(page: Page): Promise<Shown> {
  return page.evaluate(() => {
    const cards = 'article, [data-e2e$="-item"], [class*="DivListContainer"] > [class*="DivItemContainer"]';
    const detail = document.querySelector('[data-e2e="detail-video"], [data-e2e="detail-photo"]');
    const found: { box: Element; id: string | undefined }[] = [...document.querySelectorAll(cards)].map((box) => ({
      box,
      id: /\d{15,}/.exec(box.querySelector('[id^="xgwrapper-"]')?.id ?? box.querySelector('a')?.href ?? '')?.[0],
    }));
    if (detail) found.push({ box: detail, id: /\d{15,}/.exec(location.pathname)?.[0] });
    const share = (box: Element) => {
      const { top, bottom, height } = box.getBoundingClientRect();
      return (Math.min(bottom, innerHeight) - Math.max(top, 0)) / height;
    };
    const idsAbove = (least: number) =>
      found.filter(({ box, id }) => id && share(box) > least).map(({ id }) => id as string);
    return { well: idsAbove(0.6), atAll: idsAbove(0) };
  });
}
