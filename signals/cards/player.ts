/** TikTok's player names the video it plays in its own id, `xgwrapper-0-7507673491211029803`, since October 2022. */
export const playerCss = '[id^="xgwrapper-"]';

export function playerVideoId(card: Element): string | undefined {
  for (const { id } of [card, ...card.querySelectorAll(playerCss)]) {
    const [, videoId] = /^xgwrapper-\d+-(\d{15,21})$/.exec(id) ?? [];
    if (videoId) return videoId;
  }
  return undefined;
}
