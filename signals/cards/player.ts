/**
 * TikTok's player names the video it plays in its own id, `xgwrapper-0-7507673491211029803`, since October 2022. Should
 * it be called otherwise one day, it still holds a video.
 */
export function playedId(player: Element): string | undefined {
  const [, name, videoId] = /^(\D+)-\d+-(\d{15,21})$/.exec(player.id) ?? [];
  return name === 'xgwrapper' || (name && player.querySelector('video')) ? videoId : undefined;
}

export function playerVideoId(card: Element): string | undefined {
  for (const part of [card, ...card.querySelectorAll('[id]')]) {
    const videoId = playedId(part);
    if (videoId) return videoId;
  }
  return undefined;
}
