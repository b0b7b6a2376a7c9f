export interface Agent {
  userAgent: string;
  /** Chromium's; Firefox has none. */
  userAgentData?: { brands: { brand: string; version: string }[] };
}

/** Every Chromium calls itself that too, so it comes last. */
const families = ['Microsoft Edge', 'Opera', 'Brave', 'Google Chrome', 'Chromium'];

/** Family, version and system, without what else a user agent tells: `Chromium 141 on Linux`, `Firefox 153 on Windows`. */
export function browserName({ userAgent, userAgentData }: Agent): string {
  const [brand] = families.flatMap((name) => userAgentData?.brands.find((one) => one.brand === name) ?? []);
  const [agent = 'unknown'] = /\b(?:Firefox|Chrome)\/\d+/.exec(userAgent) ?? [];
  const [system = 'unknown'] = /Android|Windows|Mac OS|Linux/.exec(userAgent) ?? [];
  return `${brand ? `${brand.brand} ${brand.version}` : agent.replace('/', ' ')} on ${system}`;
}
