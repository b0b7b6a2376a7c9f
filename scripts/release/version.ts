export type Step = (typeof steps)[number];
const steps = ['major', 'minor', 'patch'] as const;

/** What Chrome and Firefox both take: three whole numbers. */
const plainVersion = /^(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})\.(0|[1-9]\d{0,4})$/;

const numbersOf = (version: string): number[] => {
  const numbers = plainVersion.exec(version)?.slice(1).map(Number);
  if (!numbers) throw new Error(`"${version}" is no version: three whole numbers with points between them.`);
  return numbers;
};

/**
 * The version that a release gets: `wish` is a step (major, minor, patch) or the version itself; without it the one that
 * stands in package.json.
 *
 * @throws where it is no version, or an earlier one than that which stands there
 */
export function releasedVersion(current: string, wish?: string): string {
  const step = steps.indexOf(wish as Step);
  if (step >= 0)
    return numbersOf(current)
      .map((number, at) => (at < step ? number : at === step ? number + 1 : 0))
      .join('.');
  const version = wish ?? current;
  const [now, next] = [numbersOf(current), numbersOf(version)];
  const differs = next.findIndex((number, at) => number !== now[at]);
  if (differs >= 0 && Number(next[differs]) < Number(now[differs]))
    throw new Error(`${version} is earlier than ${current}, which stands in package.json.`);
  return version;
}
