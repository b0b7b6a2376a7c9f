/** What stands between the person and TikTok: no fault of ours, and nothing that we could read. */
export type Obstacle = 'captcha' | 'login-wall' | 'region-notice';

const captchaCss = '[id^="captcha_container"], #captcha-config, [class*="captcha_verify"]';
/** Since 2025 it may be laid over a page that can be read all the same. */
const loginCss = '[data-e2e="login-modal"], #login-modal';

/** To be asked where a page shows no videos, or fewer than it might. */
export function findObstacle(page: Document, url: URL): Obstacle | undefined {
  if (page.title === 'Security Check' || page.querySelector(captchaCss)) return 'captcha';
  const said = [...page.querySelectorAll('h1, h2, p')].map((part) => part.textContent);
  // Where TikTok sends who asks for a shop that their country does not have, or what it says instead of a video.
  const isRefused = url.search.includes('not_supported_region');
  if (isRefused || /available in your (?:country|region)/.test(said.join())) return 'region-notice';
  return page.title.startsWith('Log in |') || page.querySelector(loginCss) ? 'login-wall' : undefined;
}
