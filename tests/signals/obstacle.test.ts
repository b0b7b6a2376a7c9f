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

  test('a login wall, by its window or its address, in any language', () => {
    expect(found('', 'Anmelden | TikTok', new URL('https://www.tiktok.com/login/phone'))).toBe('login-wall');
    expect(found('<div data-e2e="login-modal"></div>', 'Se connecter | TikTok')).toBe('login-wall');
    expect(found('<div id="login-modal" role="dialog"></div>')).toBe('login-wall');
    expect(found('<button id="header-login-button">Log in</button><h1>Log in to follow creators</h1>')).toBeUndefined();
    expect(found('', 'Log in | TikTok', new URL('https://www.tiktok.com/@login/video/1'))).toBeUndefined();
  });

  const video = new URL('https://www.tiktok.com/@some.one/video/7300000000000000001');
  const state = (detail: object) =>
    `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ detail })}</script>`;

  test('a region notice, by the address TikTok leads to or by why it holds the video back', () => {
    const refused = new URL('https://www.tiktok.com/?enter_method=not_supported_region');
    expect(found('', 'TikTok', refused)).toBe('region-notice');
    const heldBack = state({ statusCode: 10204, statusMsg: 'cross_border_violation_ur' });
    expect(found(heldBack, 'TikTok', video)).toBe('region-notice');
    expect(found(heldBack, 'TikTok', home)).toBeUndefined();
    const deleted = state({ statusCode: 10204, statusMsg: 'item_privacy_authorization&status_deleted' });
    expect(found(deleted, 'TikTok', video)).toBeUndefined();
  });

  test.each([
    'This video isn’t available in your country or region',
    'TikTok Shop is not available in your region',
    'Este video no está disponible en tu país',
    'Este vídeo não está disponível no seu país',
    'Cette vidéo n’est pas disponible dans votre pays',
    'Dieses Video ist in deinem Land nicht verfügbar',
    'Video ini tidak tersedia di negara Anda',
    'Video này không có sẵn ở quốc gia của bạn',
    'Это видео недоступно в вашей стране',
    '此视频在你所在的国家/地区不可用',
    'お住まいの国または地域ではご利用いただけません',
  ])('a region notice, by what it says: %s', (text) => {
    expect(found(`<p>${text}</p>`)).toBe('region-notice');
    expect(found(`<h1 data-e2e="browse-video-desc">${text}</h1>`)).toBeUndefined();
    expect(found(`<div data-e2e="comment-level-1"><p>${text}</p></div>`)).toBeUndefined();
    expect(found(`<a href="/@some.one/video/1"><p>${text}</p></a>`)).toBeUndefined();
    expect(found(state({ desc: `"statusMsg":"cross_border_violation" ${text}` }), 'TikTok', video)).toBeUndefined();
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
