import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installedBrowser, onPath, windowsFolders } from './browser-places.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const debianPackages = ['chromium', 'fonts-noto-cjk', 'fonts-noto-color-emoji'];

const say = (text) => console.error(`· ${text}`);

/** A browser that loads an unpacked extension; installs one where there is none, and ends the process where it cannot. */
export function findBrowser() {
  const named = process.env.TRENDCREST_BROWSER;
  if (named) return existsSync(named) ? named : giveUp(`TRENDCREST_BROWSER names ${named}, which does not exist.`);
  return (
    installedBrowser() ??
    downloadedBrowser() ??
    packagedBrowser() ??
    giveUp('No browser that loads an extension was found.')
  );
}

/** Firefox is a second opinion, so its absence is an answer. */
export function findFirefox() {
  const named = process.env.TRENDCREST_FIREFOX;
  const places = [
    ...onPath('firefox-esr', 'firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    ...windowsFolders().map((folder) => join(folder, 'Mozilla Firefox', 'firefox.exe')),
  ];
  return (named ? [named] : places).find((place) => existsSync(place));
}

/** It reads our spreadsheets as those who get them do; where it is missing, the tests that need it are skipped. */
export function findOffice() {
  const named = process.env.TRENDCREST_OFFICE;
  const places = [...onPath('soffice', 'libreoffice'), '/Applications/LibreOffice.app/Contents/MacOS/soffice'];
  return (named ? [named] : places).find((place) => existsSync(place));
}

function downloadedBrowser() {
  const playwright = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  if (!existsSync(playwright)) return undefined;
  say('No suitable browser here; downloading Chromium (playwright install chromium)');
  return attempt(process.execPath, [playwright, 'install', '--no-shell', 'chromium']) ? installedBrowser() : undefined;
}

function packagedBrowser() {
  const mayInstall =
    process.getuid?.() === 0 && existsSync('/etc/debian_version') && onPath('apt-get').some(existsSync);
  if (!mayInstall) return undefined;
  say('The download did not work; installing the Chromium package (apt-get install chromium)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  attempt('apt-get', ['update', '-q'], env);
  attempt('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...debianPackages], env);
  return installedBrowser();
}

/** An installer is heard only when it fails, and then only its last words. */
function attempt(command, args, env = process.env) {
  const { status, stdout, stderr } = spawnSync(command, args, { env, encoding: 'utf8', timeout: 10 * 60_000 });
  const words = `${stdout}${stderr}`.split('\n').filter((line) => line.trim() !== '');
  if (status !== 0) for (const line of words.slice(-3)) console.error(`  ${line}`);
  return status === 0;
}

/** Ubuntu has apt-get too, but its Chromium is a snap that cannot see our files. */
const isDebian = () => existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));

function giveUp(reason) {
  const command = isDebian()
    ? `sudo apt-get install -y --no-install-recommends ${debianPackages.join(' ')}`
    : 'npx playwright install --with-deps chromium';
  console.error(`\n✗ ${reason}\n  Run:  ${command}\n  or name a Chromium or Chrome for Testing in TRENDCREST_BROWSER.`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findBrowser());
