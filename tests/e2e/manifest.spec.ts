import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@playwright/test';

const manifestOf = (build: string) =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../../.output/${build}/manifest.json`), 'utf8'));

const builds = [
  { build: 'chrome-mv3', permissions: ['storage', 'unlimitedStorage', 'alarms', 'sidePanel'] },
  { build: 'firefox-mv3', permissions: ['storage', 'unlimitedStorage', 'alarms'] },
];

for (const { build, permissions } of builds) {
  test(`${build} asks for the permissions it names in the README, and for nothing else`, () => {
    const manifest = manifestOf(build);
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(permissions);
    for (const key of [
      'host_permissions',
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
    ])
      expect(manifest).not.toHaveProperty(key);
    // The small card's script, for TikTok's pages alone, under an address that changes where the browser can.
    expect(manifest.web_accessible_resources).toEqual([
      {
        resources: ['when-asked.js'],
        matches: ['*://*.tiktok.com/*'],
        ...(build === 'chrome-mv3' && { use_dynamic_url: true }),
      },
    ]);
    for (const script of manifest.content_scripts) {
      expect(script.matches).toEqual(['*://*.tiktok.com/*']);
      expect(script.all_frames ?? false).toBe(false);
    }
    expect(manifest.content_security_policy.extension_pages).toContain("connect-src 'none'");
  });
}

test('the Firefox build says that it collects nothing, and from which version it runs', () => {
  expect(manifestOf('firefox-mv3').browser_specific_settings).toMatchObject({
    gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    gecko_android: { strict_min_version: '142.0' },
  });
});
