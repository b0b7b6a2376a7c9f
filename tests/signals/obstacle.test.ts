import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openPage } from '../../scripts/read/page-address';
import { findObstacle } from '../../signals/obstacle';
import { readPage } from '../../signals/read-page';
import { rigs } from './card-rigs';
import { samples } from './read-sample';

const home = new URL('https://www.tiktok.com/');

describe.each(rigs)('what stands in the way in %s', (_, open) => {
  const found = (html: string, title = 'TikTok', url = home) => {
    const page = open(html);
    page.title = title;
    return findObstacle(page, url);
  };

  test('a bot check, by its title or its box', () => {
    expect(found('', 'Security Check')).toBe('captcha');
    expect(found('<div id="captcha_container"></div>')).toBe('captcha');
    expect(found('<div class="captcha_verify_container"></div>')).toBe('captcha');
    expect(found('<script id="captcha-config" type="application/json">{}</script>')).toBe('captcha');
  });

  test('a login wall, by its title or its window', () => {
    expect(found('', 'Log in | TikTok')).toBe('login-wall');
    expect(found('<div data-e2e="login-modal"></div>')).toBe('login-wall');
    expect(found('<div id="login-modal" role="dialog"></div>')).toBe('login-wall');
    expect(found('<button id="header-login-button">Log in</button><h1>Log in to follow creators</h1>')).toBeUndefined();
  });

  test('a region notice, by the address TikTok leads to or by what it says', () => {
    const refused = new URL('https://www.tiktok.com/?enter_method=not_supported_region');
    expect(found('', 'TikTok', refused)).toBe('region-notice');
    expect(found('<p>This video isn’t available in your country or region</p>')).toBe('region-notice');
    expect(found('<h1>TikTok Shop is not available in your region</h1>')).toBe('region-notice');
  });

  test('nothing, on a page like any other', () => {
    const page = '<h1>#haul</h1><p>Available in blue</p><a href="/login">Log in</a><div id="captcha"></div>';
    expect(found(page, '#haul | TikTok')).toBeUndefined();
  });
});

describe.skipIf(!samples)('real saved pages (TRENDCREST_SAMPLES)', () => {
  const open = (name: string) => openPage(readFileSync(join(samples ?? '', 'html', name), 'utf8'));

  test('a login wall may stand before videos that can be read', () => {
    const page = open('pak-2025-video-loginwall.html');
    expect(findObstacle(page, home)).toBe('login-wall');
    expect(readPage(page, home).signals.length).toBeGreaterThan(0);
  });

  test.each([
    ...['pak-2025-video-loggedin.html', 'rainer-2025-hashtag-noitems.html', 'rimi-2025-vn-video.html'],
    ...['trex-2022-foryou.html', 'trex-2022-profile.html', 'trex-2022-search-tartaria.html', 'tuzx-2025-profile.html'],
  ])('nothing stands before %s', (name) => {
    expect(findObstacle(open(name), home)).toBeUndefined();
  });
});
