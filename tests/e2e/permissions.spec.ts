import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const root = resolve(import.meta.dirname, '../..');
const builds = { Chromium: 'chrome-mv3', Firefox: 'firefox-mv3' };

/** What a manifest asks for, wherever it says so. */
function askedFor(manifest: Record<string, unknown>): string[] {
  const said = ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'];
  const places = ['content_scripts', 'web_accessible_resources', 'externally_connectable'];
  const matches = places.flatMap((key) => [manifest[key] ?? []].flat().flatMap((place) => Object(place).matches ?? []));
  const settings = Object(manifest.browser_specific_settings).gecko?.data_collection_permissions;
  const collected = Object.values(Object(settings)).flat();
  return [...new Set([...said.flatMap((key) => manifest[key] ?? []), ...matches, ...collected])].map(String);
}

/** The permissions for which the page gives this browser's people a reason. */
function reasoned(page: string, browser: string): string[] {
  const rows = [...page.matchAll(/^\| `(.+?)` \| (.+?) \| (.+?) \|/gm)];
  return rows
    .filter(([, , by, reason]) => by?.includes(browser) && (reason ?? '').length > 20)
    .map(([, name]) => name ?? '');
}

const page = readFileSync(resolve(root, 'docs/permissions.md'), 'utf8');

for (const [browser, build] of Object.entries(builds)) {
  const manifest = JSON.parse(readFileSync(resolve(root, '.output', build, 'manifest.json'), 'utf8'));

  test(`each permission for ${browser} has a written reason, and each reason its permission`, () => {
    expect(askedFor(manifest).length).toBeGreaterThan(3);
    expect(reasoned(page, browser).toSorted()).toEqual(askedFor(manifest).toSorted());
  });

  test(`a permission for ${browser} that nobody gave a reason for is found, wherever it stands`, () => {
    for (const key of ['permissions', 'optional_permissions', 'host_permissions', 'optional_host_permissions'])
      expect(reasoned(page, browser)).not.toEqual(
        expect.arrayContaining(askedFor({ ...manifest, [key]: [...(manifest[key] ?? []), 'history'] })),
      );
    const scripts = [...manifest.content_scripts, { matches: ['<all_urls>'] }];
    expect(askedFor({ ...manifest, content_scripts: scripts })).toContain('<all_urls>');
  });
}
