// Runs on any Node ≥ 20 before anything is installed, so it may import nothing but Node itself.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');
const installed = join(modules, '.package-lock.json');

const jobs = {
  start: ['node_modules/tsx/dist/cli.mjs', 'scripts/start.ts'],
  read: ['node_modules/tsx/dist/cli.mjs', 'scripts/read.ts'],
  'read:table': ['node_modules/tsx/dist/cli.mjs', 'scripts/read-table.ts'],
  market: ['node_modules/tsx/dist/cli.mjs', 'scripts/market.ts'],
  discover: ['node_modules/tsx/dist/cli.mjs', 'scripts/discover.ts'],
  score: ['node_modules/tsx/dist/cli.mjs', 'scripts/score.ts'],
  recognise: ['node_modules/tsx/dist/cli.mjs', 'scripts/recognise.ts'],
  backtest: ['node_modules/tsx/dist/cli.mjs', 'scripts/backtest.ts'],
  pictures: ['node_modules/tsx/dist/cli.mjs', 'scripts/pictures.ts'],
  bench: ['node_modules/tsx/dist/cli.mjs', 'scripts/bench.ts'],
  soak: ['node_modules/tsx/dist/cli.mjs', 'scripts/soak.ts'],
  warehouse: ['node_modules/tsx/dist/cli.mjs', 'scripts/warehouse.ts'],
  release: ['node_modules/tsx/dist/cli.mjs', 'scripts/release.ts'],
  'third-party': ['node_modules/tsx/dist/cli.mjs', 'scripts/third-party.ts'],
  test: ['scripts/test.mjs'],
};

/** Standard output belongs to the job, which may print data for another program. */
const say = (text) => console.error(`· ${text}`);

function stop(what, remedy) {
  console.error(`\n✗ ${what}\n  ${remedy}`);
  if (process.argv[2] === 'test') console.log('\n0 passed, 1 failed');
  process.exit(1);
}

function run(command, args, options = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', ...options });
    child.on('error', (error) => resolve({ code: 1, error }));
    child.on('close', (code, signal) => resolve({ code: signal ? 1 : code, error: undefined }));
  });
}

/** npm writes its own lock file last, so a broken installation counts as none. */
function isInstalled() {
  const lock = join(root, 'package-lock.json');
  return existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs && node26() !== undefined;
}

function node26() {
  return ['node', 'node.exe'].map((name) => join(modules, 'node', 'bin', name)).find(isProgram);
}

/** On Windows the package leaves a line of text where the program is elsewhere. */
const isProgram = (path) => existsSync(path) && statSync(path).size > 1_000_000;

async function install() {
  say('Installing the tools that package-lock.json names (npm ci, about a minute)');
  const args = ['ci', '--loglevel=error'];
  // What npm prints goes to standard error, for the same reason as `say`.
  const stdio = ['ignore', 2, 2];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('.js')
    ? await run(process.execPath, [npm, ...args], { stdio })
    : await run('npm', args, { stdio, shell: process.platform === 'win32' });
  if (code !== 0)
    stop('npm ci failed.', 'Check the connection and the free disk space, then run the same command again.');
  if (!node26())
    stop('Node 26 did not arrive with the tools.', 'Delete node_modules and run `npm ci --foreground-scripts`.');
}

async function prepare(node, env) {
  say('Preparing the types of the extension (wxt prepare)');
  const wxt = JSON.parse(readFileSync(join(modules, 'wxt', 'package.json'), 'utf8')).bin.wxt;
  const { code } = await run(node, [join(modules, 'wxt', wxt), 'prepare', '--level', 'warn'], {
    env,
    stdio: ['ignore', 2, 2],
  });
  if (code !== 0)
    stop(
      'wxt prepare failed.',
      'The message above names the file at fault; mostly it is wxt.config.ts or an entrypoint.',
    );
}

async function main([name, ...args]) {
  const job = jobs[name];
  if (!job) stop(`There is no job "${name ?? ''}".`, `Jobs: ${Object.keys(jobs).join(', ')}.`);
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) stop(`This is Node ${process.versions.node}.`, 'Install Node 20 or newer.');
  if (!isInstalled()) await install();
  const node = node26();
  const path = [join(modules, '.bin'), dirname(node), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path };
  await prepare(node, env);
  // Ctrl+C reaches the job too; it ends first, so that it can close its browser.
  process.on('SIGINT', () => {});
  const { code } = await run(node, [...job.map((part) => (part.includes('/') ? join(root, part) : part)), ...args], {
    env,
  });
  process.exitCode = code ?? 1;
}

await main(process.argv.slice(2));
