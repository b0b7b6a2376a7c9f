/** TikTok's player names the video it plays in its own id, `xgwrapper-0-7507673491211029803`, since October 2022. */
const playerCss = '[id^="xgwrapper-"]';

export function playerVideoId(card: Element): string | undefined {
  const ids = [...card.querySelectorAll(playerCss)].map(({ id }) => /^xgwrapper-\d+-(\d{15,21})$/.exec(id)?.[1]);
  return ids.find(Boolean);
}
