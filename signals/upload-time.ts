const firstSecond = 1_400_000_000; // May 2014, before musical.ly and TikTok
const lastSecond = 2 ** 32;

/**
 * Epoch milliseconds of the upload: as written (seconds, a number or digits), else from the id, whose upper bits are the
 * second it was given out. Over 351 real items the two differ by a minute at most, but for scheduled posts (days).
 */
export const uploadedAt = (videoId: string, written?: unknown): number | undefined =>
  plausible(typeof written === 'string' ? Number(written) : written) ?? plausible(Number(BigInt(videoId) >> 32n));

const plausible = (second: unknown) =>
  typeof second === 'number' && Number.isInteger(second) && second > firstSecond && second < lastSecond
    ? second * 1000
    : undefined;
