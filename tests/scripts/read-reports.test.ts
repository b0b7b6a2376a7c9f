import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { countTests, readPlaywright, readVitest } from '../../scripts/read-reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'trendcrest-reports-'));
const file = join(folder, 'report.json');
afterAll(() => rmSync(folder, { recursive: true }));

function count(read: typeof readVitest, report: unknown, worked: boolean) {
  writeFileSync(file, typeof report === 'string' ? report : JSON.stringify(report));
  return countTests(file, read, worked);
}

const vitest = (...statuses: string[]) => ({
  testResults: [
    { name: 'a', status: 'passed', assertionResults: statuses.map((status) => ({ status, fullName: status })) },
  ],
});
const playwright = (...statuses: string[]) => ({
  suites: [
    { title: 'a', suites: [{ title: 'b', specs: statuses.map((status) => ({ title: status, tests: [{ status }] })) }] },
  ],
  errors: [],
});

describe('the count of a test run', () => {
  it('is what the runner reports', () => {
    const vitestRun = count(readVitest, vitest('passed', 'passed', 'failed', 'pending', 'todo'), false);
    expect(vitestRun).toEqual({ passed: 2, failed: 1, skipped: ['a › pending', 'a › todo'] });
    const playwrightRun = count(readPlaywright, playwright('expected', 'unexpected', 'flaky', 'skipped'), false);
    const [skipped, retried] = [['a › b › skipped'], ['a › b › flaky']];
    expect(playwrightRun).toEqual({ passed: 2, failed: 1, skipped, retried });
  });

  it('is a failure where the runner died without a report, or within it', () => {
    expect(countTests(join(folder, 'none.json'), readVitest, true)).toMatchObject({ passed: 0, failed: 1 });
    expect(count(readVitest, '{"testResults": [', true)).toMatchObject({ passed: 0, failed: 1 });
    expect(count(readPlaywright, {}, true)).toMatchObject({ passed: 0, failed: 1 });
  });

  it('is a failure where the runner failed although all its tests passed', () => {
    expect(count(readVitest, vitest('passed'), false)).toMatchObject({ passed: 1, failed: 1 });
    expect(count(readPlaywright, playwright('expected'), false)).toMatchObject({ passed: 1, failed: 1 });
  });

  it('is a failure where there was nothing to run', () => {
    expect(count(readVitest, { testResults: [] }, true)).toMatchObject({ failed: 1 });
    expect(count(readPlaywright, { suites: [], errors: [] }, true)).toMatchObject({ failed: 1 });
  });

  it('has one failure for each file that did not load', () => {
    const broken = { testResults: [{ name: 'a', status: 'failed', assertionResults: [] }] };
    expect(count(readVitest, broken, false)).toMatchObject({ passed: 0, failed: 1 });
    expect(count(readPlaywright, { suites: [], errors: [{}, {}] }, false)).toMatchObject({ passed: 0, failed: 2 });
  });
});
