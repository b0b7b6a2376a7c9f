const units: Record<string, number> = { K: 1e3, M: 1e6, B: 1e9 };

/** Beyond this no video has ever been: a larger number is a mistake or a forgery. */
export const mostPlausible = 1e11;

/**
 * A count as TikTok writes it in every interface language seen so far: `7582`, `1,234`, `36.2K`, `1.2m`, `2B`.
 * Any other notation is `undefined`: a comma may be a decimal elsewhere, and "Share" stands where a zero would.
 */
export function readCount(text: string): number | undefined {
  const [, digits = '', unit] =
    /^(\d{1,5}(?:\.\d{1,2})?(?=[KMB])|\d{1,12}|\d{1,3}(?:,\d{3})+)([KMB])?$/i.exec(text.trim()) ?? [];
  if (!digits) return undefined;
  const count = Math.round(Number(digits.replaceAll(',', '')) * (unit ? (units[unit.toUpperCase()] ?? 1) : 1));
  return count <= mostPlausible ? count : undefined;
}
