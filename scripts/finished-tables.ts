import { en } from '../locales/en';
import { fil } from '../locales/fil';
import { id } from '../locales/id';
import { ms } from '../locales/ms';
import { th } from '../locales/th';
import { vi } from '../locales/vi';
import { zhCN } from '../locales/zh-CN';
import { shownNames } from '../trends/items/catalogue/shown-names';

/** By the file whose place it takes: what the file exports, and under which name. */
const tables: [file: string, name: string, table: object][] = [
  ['trends/items/catalogue/shown-names.ts', 'shownNames', shownNames],
  ...Object.entries({ en, fil, id, ms, th, vi }).map(([name, words]): [string, string, object] => [
    `locales/${name}.ts`,
    name,
    words,
  ]),
  ['locales/zh-CN.ts', 'zhCN', zhCN],
];

/**
 * Screens take finished tables of names and words. The names would else be computed from the whole catalogue; the words
 * of a language are two dozen files, which a browser takes longer to read than one text of JSON.
 */
export const finishedTables = {
  name: 'finished-tables',
  load(id: string) {
    const [, name, table] = tables.find(([file]) => id.endsWith(`/${file}`)) ?? [];
    return table && `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(table))});`;
  },
};
