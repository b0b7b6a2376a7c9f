import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of the tables in which Chromium keeps the extension's database, and of the log that is not in them yet. */
export function diskSize(profile: string): { tables: number; log: number } {
  const folder = join(profile, 'Default', 'IndexedDB');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
  const bytes = (ending: string) =>
    files
      .filter(({ name }) => name.endsWith(ending))
      .reduce((sum, { name, parentPath }) => sum + statSync(join(parentPath, name)).size, 0);
  return { tables: bytes('.ldb'), log: bytes('.log') };
}
