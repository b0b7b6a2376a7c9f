/** A page of either browser's driver. */
interface ExtensionPage {
  evaluate(work: (name: string) => Promise<unknown[]>, name: string): Promise<unknown[]>;
}

/** Every row of one table of the extension's database, read from one of its pages without the extension's own code. */
export function storedRows(extensionPage: ExtensionPage, table: string): Promise<unknown[]> {
  return extensionPage.evaluate(
    (name) =>
      new Promise<unknown[]>((resolve, reject) => {
        const opening = indexedDB.open('trendcrest');
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        // Nothing was ever stored: looking must not make an empty database.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onsuccess = () => {
          const database = opening.result;
          const rows = database.transaction(name).objectStore(name).getAll();
          rows.onerror = () => reject(rows.error);
          rows.onsuccess = () => resolve(rows.result);
          database.close();
        };
      }),
    table,
  );
}
