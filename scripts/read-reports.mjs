import { readFileSync } from 'node:fs';
import { relative } from 'node:path';

/** A runner's own numbers are believed only if they agree with how it ended: a crash must never look like success. */
export function countTests(file, read, worked) {
  try {
    const { passed, failed, skipped, retried = [] } = read(JSON.parse(readFileSync(file, 'utf8')));
    if (!worked && failed === 0)
      return { passed, failed: 1, skipped, complaint: 'The runner failed outside of any test.' };
    if (passed + failed + skipped.length === 0)
      return { passed, failed: 1, skipped, complaint: 'There were no tests.' };
    return { passed, failed, skipped, ...(retried.length > 0 && { retried }) };
  } catch (error) {
    return { passed: 0, failed: 1, skipped: [], complaint: `The runner left no readable report (${error.message}).` };
  }
}

/** Counts of a vitest JSON report; a file that could not even be loaded is one failure. */
export function readVitest({ testResults }) {
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName }) => ({
      status,
      name: `${relative(process.cwd(), name)} › ${fullName}`,
    })),
  );
  const broken = testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && !assertionResults.some(isFailed),
  );
  return {
    passed: tests.filter(({ status }) => status === 'passed').length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests.filter(({ status }) => status !== 'passed' && status !== 'failed').map(({ name }) => name),
  };
}

const isFailed = ({ status }) => status === 'failed';

/** Counts of a Playwright JSON report; `errors` are faults outside of any test, such as a file that does not load. */
export function readPlaywright({ suites, errors }) {
  const tests = suites.flatMap((suite) => testsOf(suite, []));
  const retried = tests.filter(({ status }) => status === 'flaky').map(({ name }) => name);
  return {
    ...(retried.length > 0 && { retried }),
    passed: tests.filter(({ status }) => status === 'expected').length + retried.length,
    failed: tests.filter(({ status }) => !['expected', 'flaky', 'skipped'].includes(status)).length + errors.length,
    skipped: tests.filter(({ status }) => status === 'skipped').map(({ name }) => name),
  };
}

function testsOf({ title, specs = [], suites = [] }, above) {
  const path = [...above, title];
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ status, name: [...path, spec.title].join(' › ') })),
  );
  return [...own, ...suites.flatMap((suite) => testsOf(suite, path))];
}
