const firstSecond = 1_400_000_000; // May 2014, before musical.ly and TikTok
const lastSecond = 2 ** 32;

/**
 * Epoch milliseconds of the upload: as written (seconds, a number or digits), else from the id, whose upper bits are the
 * second it was given out. Over 351 real items the two differ by a minute at most, but for scheduled posts (days).
 */
export function uploadedAt(videoId: string, written?: unknown): number | undefined {
  const seconds = [Number(written ?? Number.NaN), Number(BigInt(videoId) >> 32n)];
  const plausible = seconds.find((second) => Number.isInteger(second) && second > firstSecond && second < lastSecond);
  return plausible && plausible * 1000;
}
