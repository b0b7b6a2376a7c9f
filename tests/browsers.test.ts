import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { chromiumOnly } from './e2e/one-browser';

const page = readFileSync('docs/browsers.md', 'utf8');

interface Suite {
  title: string;
  specs?: { title: string; tests: { projectName: string }[] }[];
  suites?: Suite[];
}

/** Every end-to-end test as `file › name`, by the browser that Playwright would run it in. */
let listed: { chromium: string[]; firefox: string[] };

function namesIn({ title, specs = [], suites = [] }: Suite, project: string): string[] {
  const own = specs.filter(({ tests }) => tests.some(({ projectName }) => projectName === project));
  const file = title.replace(/\.spec\.ts$/, '');
  return [...own.map((spec) => `${file} › ${spec.title}`), ...suites.flatMap((suite) => namesIn(suite, project))];
}

beforeAll(() => {
  const args = ['node_modules/@playwright/test/cli.js', 'test', '--list', '--reporter=json'];
  const env = { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: '' };
  const { suites } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', env, maxBuffer: 1e8 }));
  const of = (project: string) => suites.flatMap((suite: Suite) => namesIn(suite, project));
  listed = { chromium: of('chromium'), firefox: of('firefox') };
}, 60_000);

describe('docs/browsers.md says what the end-to-end tests do', () => {
  test('what runs in one browser only stands there with its reason, and nothing else does', () => {
    const [, table = ''] = page.split('## In Chromium only');
    const rows = Array.from(table.matchAll(/^\| `([\w-]+)`(?:: (.+?)…)? \| (.+?) \|$/gm), ([, file, tests, why]) => ({
      ...{ file, why },
      ...(tests && { tests }),
    }));
    expect(rows).toEqual(chromiumOnly);
  });

  test('all that stands there is left out in Firefox, and nothing else is', () => {
    const isNamed = (name: string) =>
      chromiumOnly.some(({ file, tests }) => name.startsWith(`${file} › ${tests ?? ''}`));
    expect(listed.firefox.length).toBeGreaterThan(50);
    expect(listed.firefox).toEqual(listed.chromium.filter((name) => !isNamed(name)));
    // Without samples playwright.config.ts leaves out the tests that read them.
    const isThere = (file: string) => process.env.TRENDCREST_SAMPLES || !/^samples?(?:-|$)/.test(file);
    for (const { file, tests = '' } of chromiumOnly.filter(({ file }) => isThere(file)))
      expect(listed.chromium.filter((name) => name.startsWith(`${file} › ${tests}`))).not.toEqual([]);
  });

  test('the tests that it names exist, and run in both unless it says otherwise', () => {
    const [shared = ''] = page.split('## In Chromium only');
    const named = shared.matchAll(/\| ((?:`[\w-]+`(?:, )?)+) \|$/gm);
    const files = [...named].flatMap(([, list = '']) => list.split(', ').map((name) => name.slice(1, -1)));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(existsSync(`tests/e2e/${file}.spec.ts`), file).toBe(true);
      if (!chromiumOnly.some((one) => one.file === file && !one.tests))
        expect(
          listed.firefox.some((name) => name.startsWith(`${file} › `)),
          file,
        ).toBe(true);
    }
  });
});
