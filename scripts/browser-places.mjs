import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

const windows = process.platform === 'win32';

export const installedBrowser = () => browserPlaces().find(loadsExtensions);

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

export function onPath(...names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, windows ? `${name}.exe` : name)));
}

export const windowsFolders = () =>
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
