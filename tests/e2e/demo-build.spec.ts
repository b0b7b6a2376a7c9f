import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const output = resolve(import.meta.dirname, '../../.output');

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  test(`the way by which the demo writes history is no part of ${build}`, () => {
    const files = readdirSync(join(output, build), { recursive: true, encoding: 'utf8' });
    expect(files).toContain('popup.html');
    expect(files).not.toContain('demo.html');
    for (const file of files.filter((name) => statSync(join(output, build, name)).isFile()))
      expect(readFileSync(join(output, build, file), 'utf8'), file).not.toContain('recordHistory');
  });
}
