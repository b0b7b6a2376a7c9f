/** What stands between the person and TikTok: no fault of ours, and nothing that we could read. */
export type Obstacle = 'captcha' | 'login-wall' | 'region-notice';

const captchaCss = '[id^="captcha_container"], #captcha-config, [class*="captcha_verify"], [class*="captcha-verify"]';
/** Since 2025 it may be laid over a page that can be read all the same. */
const loginCss = '[data-e2e="login-modal"], #login-modal';
const regionNotice = /available in your (?:country|region)|discontinued operating TikTok/i;

/** To be asked where a page shows no videos, or fewer than it might. */
export function findObstacle(page: Document, url: URL): Obstacle | undefined {
  if (/^security check$/i.test(page.title) || page.querySelector(captchaCss)) return 'captcha';
  const isRefused = url.searchParams.get('enter_method') === 'not_supported_region';
  const notices = [...page.querySelectorAll('h1, h2, p')];
  if (isRefused || notices.some(({ textContent }) => regionNotice.test(textContent ?? ''))) return 'region-notice';
  return page.title.startsWith('Log in |') || page.querySelector(loginCss) ? 'login-wall' : undefined;
}
