import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFirefox } from './find-browser.mjs';
import { countTests, readPlaywright, readVitest } from './read-reports.mjs';
import { runCommand } from './run-command.mjs';

const reports = mkdtempSync(join(tmpdir(), 'trendcrest-test-'));

const tool = (path, ...args) => [process.execPath, `node_modules/${path}`, ...args];
const biome = tool(
  '@biomejs/biome/bin/biome',
  ...['check', '--error-on-warnings', '--diagnostic-level=warn'],
  ...['--reporter=concise', '--max-diagnostics=none', '--colors=off'],
);
const wxt = tool('wxt/bin/wxt.mjs', 'build', '--level', 'warn');

/** In the order in which they run, cheap ones first: the end-to-end tests need what the builds make. */
const stages = {
  lint: { command: biome },
  types: { command: tool('typescript/bin/tsc', '--noEmit', '-p', '.') },
  knip: { command: tool('knip/bin/knip.js', '--treat-config-hints-as-errors') },
  chromium: { command: wxt },
  firefox: { command: [...wxt, '-b', 'firefox', '--mv3'] },
  webext: { needs: ['firefox'], command: [process.execPath, 'scripts/lint-extension.mjs'] },
  unit: {
    command: tool(
      'vitest/vitest.mjs',
      'run',
      '--no-color',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report('unit')}`,
    ),
    read: readVitest,
  },
  // Most of the time these wait for what takes a person's time. Some look at both builds.
  e2e: endToEnd('e2e', 'chromium', ['chromium', 'firefox'], '--workers=4'),
  'e2e-firefox': endToEnd('e2e-firefox', 'firefox', ['firefox'], '--workers=3'),
};

/** One suite, in either browser. */
function endToEnd(stage, browser, needs, ...more) {
  const command = [...tool('@playwright/test/cli.js', 'test'), `--project=${browser}`, ...more];
  return { needs, before: () => findBrowser(stage, browser), command, read: readPlaywright };
}

/** A word that stands for more than one stage. */
const groups = { build: ['chromium', 'firefox'], browsers: ['e2e', 'e2e-firefox'] };

function report(stage) {
  return join(reports, `${stage}.json`);
}

/** In a process of its own, since without Chromium it ends the process. */
async function findBrowser(stage, browser) {
  const written = { PLAYWRIGHT_JSON_OUTPUT_NAME: report(stage) };
  if (browser === 'firefox') return { worked: true, missing: findFirefox() ? undefined : 'Firefox', env: written };
  const { worked, output } = await runCommand([process.execPath, 'scripts/find-browser.mjs']);
  const place = output.split('\n').findLast((line) => existsSync(line));
  return { worked, output, env: { TRENDCREST_BROWSER: place, ...written } };
}

async function runStage(name) {
  const { before, command, read } = stages[name];
  const ready = (await before?.()) ?? { worked: true };
  if (!ready.worked) return { passed: 0, failed: 1, skipped: [], output: ready.output };
  if (ready.missing)
    return { passed: 0, failed: 0, skipped: [`${name}: ${ready.missing} is not installed`], output: '' };
  const { worked, output } = await runCommand(command, ready.env);
  if (!read) return { passed: worked ? 1 : 0, failed: worked ? 0 : 1, skipped: [], output };
  const { complaint = '', ...counts } = countTests(report(name), read, worked);
  const skipped = [...counts.skipped, ...(before ? withoutSamples(name) : [])];
  return { ...counts, skipped, output: `${output}\n${complaint}` };
}

/** What playwright.config.ts leaves out. */
const withoutSamples = (stage) =>
  process.env.TRENDCREST_SAMPLES ? [] : [`${stage}: real pages and answers, TRENDCREST_SAMPLES is not set`];

function chosen(words) {
  const args = words.flatMap((word) => groups[word] ?? [word]);
  const unknown = args.filter((name) => !(name in stages));
  if (unknown.length > 0) {
    console.error(
      `There is no stage "${unknown[0]}". Stages: ${[...Object.keys(stages), ...Object.keys(groups)].join(', ')}.`,
    );
    console.log('\n0 passed, 1 failed');
    process.exit(1);
  }
  const wanted = args.flatMap((name) => [...(stages[name].needs ?? []), name]);
  return Object.keys(stages).filter((name) => args.length === 0 || wanted.includes(name));
}

async function main(args) {
  const total = { passed: 0, failed: 0, skipped: [], retried: [], times: [] };
  for (const name of chosen(args)) {
    const begun = performance.now();
    const { passed, failed, skipped, retried = [], output } = await runStage(name);
    const seconds = ((performance.now() - begun) / 1000).toFixed(1);
    const numbers = stages[name].read ? ` ${passed} passed, ${failed} failed, ${skipped.length} skipped` : '';
    if (failed > 0) console.log(`\n${output.trim()}\n`);
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(11)} ${seconds.padStart(6)} s ${numbers}`);
    total.passed += passed;
    total.failed += failed;
    total.skipped.push(...skipped);
    total.retried.push(...retried);
    total.times.push({ name, seconds: Number(seconds) });
  }
  rmSync(reports, { recursive: true, force: true });
  summarise(total);
}

function summarise({ passed, failed, skipped, retried, times }) {
  const inAll = times.reduce((sum, { seconds }) => sum + seconds, 0);
  console.log(
    `\n${times.map(({ name, seconds }) => `${name} ${seconds} s`).join(' · ')} · ${inAll.toFixed(1)} s in all`,
  );
  if (retried.length > 0)
    console.log(`\nPassed at the second try alone:\n${retried.map((name) => `  ${name}`).join('\n')}`);
  if (skipped.length > 0) console.log(`\nSkipped:\n${skipped.map((name) => `  ${name}`).join('\n')}`);
  console.log(`\n${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`);
  process.exitCode = failed > 0 ? 1 : 0;
}

process.chdir(join(import.meta.dirname, '..'));
await main(process.argv.slice(2));
