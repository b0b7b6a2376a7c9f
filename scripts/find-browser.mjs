import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
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

const installedBrowser = () => browserPlaces().find(loadsExtensions);

function browserPlaces() {
  return [
    ...onPath('chromium', 'chromium-browser', 'google-chrome-for-testing', 'chrome'),
    ...downloads(),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    ...windowsFolders().map((folder) => join(folder, 'Chromium', 'Application', 'chrome.exe')),
    ...onPath('google-chrome', 'google-chrome-stable'),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ...windowsFolders().map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')),
  ].filter((place) => existsSync(place));
}

/** Where Playwright and Puppeteer keep what they downloaded, newest first. */
function downloads() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache', 'ms-playwright'),
    join(homedir(), 'Library', 'Caches', 'ms-playwright'),
    ...(process.env.LOCALAPPDATA ? [join(process.env.LOCALAPPDATA, 'ms-playwright')] : []),
    join(homedir(), '.cache', 'puppeteer', 'chrome'),
  ];
  const programs = ['chrome', 'chrome.exe', '*.app/Contents/MacOS/{Chromium,Google Chrome for Testing}'];
  return caches
    .filter((cache) => cache && existsSync(cache))
    .flatMap((cwd) =>
      programs.flatMap((name) =>
        globSync(`{chromium-[0-9]*,{linux,mac,win}*-*}/chrome-*/${name}`, { cwd }).map((found) => join(cwd, found)),
      ),
    )
    .sort((one, other) => other.localeCompare(one, 'en', { numeric: true }));
}

function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

const windowsFolders = () =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);

/** Google Chrome ignores `--load-extension` since 137 (2025-05); Chromium and Chrome for Testing still obey. */
function loadsExtensions(place) {
  const version = windows
    ? windowsVersion(place)
    : spawnSync(place, ['--version'], { encoding: 'utf8', timeout: 20_000 }).stdout;
  const [, name, major] = /(Chromium|Google Chrome for Testing|Google Chrome) (\d+)\./.exec(version ?? '') ?? [];
  return name !== undefined && (name !== 'Google Chrome' || Number(major) < 137);
}

/** There `chrome.exe --version` opens a window, so the folder has to tell. */
function windowsVersion(place) {
  if (!/[\\/]Google[\\/]Chrome[\\/]/.test(place)) return 'Chromium 1.';
  const major = readdirSync(dirname(place))
    .map((name) => /^(\d+)\.\d+\.\d+\.\d+$/.exec(name)?.[1])
    .find(Boolean);
  return `Google Chrome ${major ?? 999}.`;
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

/** What an installer says goes to standard error, since the answer of this script is its standard output. */
function attempt(command, args, env = process.env) {
  const { status } = spawnSync(command, args, { env, stdio: ['ignore', 2, 2], timeout: 10 * 60_000 });
  return status === 0;
}

function giveUp(reason) {
  const command = existsSync('/etc/debian_version')
    ? `sudo apt-get install -y --no-install-recommends ${debianPackages.join(' ')}`
    : 'npx playwright install chromium';
  console.error(`\n✗ ${reason}\n  Run:  ${command}\n  or name a Chromium or Chrome for Testing in TRENDCREST_BROWSER.`);
  process.exit(1);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) console.log(findBrowser());
