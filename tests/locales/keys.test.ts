import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const folder = join(import.meta.dirname, '../../locales/en');

it('no two files say the same key: the later one would silence the other', async () => {
  const files = readdirSync(folder);
  expect(files.length).toBeGreaterThan(5);
  const keys = await Promise.all(
    files.map(async (file) =>
      Object.values(await import(join(folder, file))).flatMap((texts) => Object.keys(Object(texts))),
    ),
  );
  const said = keys.flat();
  expect(said.filter((key, at) => said.indexOf(key) !== at)).toEqual([]);
});
