/** What stands between the person and TikTok: no fault of ours, and nothing that we could read. */
export type Obstacle = 'captcha' | 'login-wall' | 'region-notice';

const captchaCss = '[id^="captcha_container"], #captcha-config, [class*="captcha_verify"]';
/** Since 2025 it may be laid over a page that can be read all the same. */
const loginCss = '[data-e2e="login-modal"], #login-modal';
/** Why TikTok's server holds a video back, in the JSON of its page (status 10204, as is a deleted video's). */
const refusal = '"statusMsg":"cross_border';
/** What it says then, or instead of a shop; in a language that is not here, nothing is known. */
const notHere =
  /(?:your|tu|seu|votre) (?:country|region|pa[íiy]s)|deinem Land|negara Anda|quốc gia của bạn|вашей стране|所在的?[国國]家|お住まいの国/;

/** To be asked where a page shows no videos, or fewer than it might. Strangers' words decide nothing. */
export function findObstacle(page: Document, url: URL): Obstacle | undefined {
  if (page.title === 'Security Check' || page.querySelector(captchaCss)) return 'captcha';
  const json = page.querySelector('#__UNIVERSAL_DATA_FOR_REHYDRATION__')?.textContent;
  const isHeldBack = /\/\d+$/.test(url.pathname) && json?.includes(refusal);
  if (isHeldBack || url.search.includes('not_supported_region') || saysNotHere(page)) return 'region-notice';
  return url.pathname.startsWith('/login') || page.querySelector(loginCss) ? 'login-wall' : undefined;
}

/** Captions, comments and profiles stand in marked places or in links. */
const saysNotHere = (page: Document) =>
  [...page.querySelectorAll('h1, h2, p')].some(
    (part) => notHere.test(part.textContent) && !part.closest('[data-e2e], a'),
  );
