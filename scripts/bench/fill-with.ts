import type { Page } from '@playwright/test';
import { manyItems } from './many-items';

/** The popup makes the tables; the rows are put in from outside. */
export async function fillWith(items: number, page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByText('Nothing is read yet').waitFor();
  await page.evaluate(
    ({ items: rows, standing }) =>
      new Promise<void>((done, fail) => {
        const opening = indexedDB.open('trendcrest');
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['items', 'standing'], 'readwrite');
          for (const row of rows) writing.objectStore('items').put(row);
          writing.objectStore('standing').put(standing);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
          writing.onerror = () => fail(writing.error);
        };
      }),
    manyItems(items, Date.now()),
  );
}
