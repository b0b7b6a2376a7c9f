import { type FoundRows, findRows } from './lists/find-rows';
import { at, parseJson } from './lists/json';

export interface PageState {
  generation: 'universal' | 'sigi' | 'next';
  value: unknown;
  found: FoundRows[];
}

const mostCharacters = 10_000_000;
const scripts: [PageState['generation'], css: string][] = [
  ['universal', 'script#__UNIVERSAL_DATA_FOR_REHYDRATION__'], // since 2023
  ['sigi', 'script#SIGI_STATE'], // 2022-05 … 2023
  ['sigi', 'script#sigi-persisted-data'], // 2021 … 2022, an assignment
  ['next', 'script#__NEXT_DATA__'], // 2020
];

/** The JSON with which TikTok's server filled the page, in each generation's form. It describes the first page opened. */
export function pageStates(document: Document): PageState[] {
  return scripts.flatMap(([generation, css]) => {
    const text = document.querySelector(css)?.textContent?.trim() ?? '';
    const value = text && text.length <= mostCharacters ? parseState(text) : undefined;
    return value === undefined ? [] : [{ generation, value, found: findRows(value) }];
  });
}

/** Who looks at the page; it says nothing about the videos. */
export interface Viewer {
  /** Two letters. */
  region?: string;
  isSignedIn?: boolean;
  /** TikTok's number of the account. It goes no further than the background, which keeps only a salted hash. */
  accountId?: string;
}

export function viewerIn(states: Pick<PageState, 'value'>[]): Viewer {
  const contexts = states.flatMap(({ value }) => [
    at(value, '__DEFAULT_SCOPE__', 'webapp.app-context'),
    at(value, 'AppContext', 'appContext'),
    at(value, 'props', 'initialProps'),
  ]);
  const regions = contexts.flatMap((context) => [at(context, 'region'), at(context, '$region')]);
  const context = contexts.find((one) => one !== undefined);
  const uids = contexts.map((one) => at(one, 'user', 'uid'));
  const accountId = uids.find(isAccountId);
  return {
    region: regions.find((region): region is string => typeof region === 'string' && /^[A-Z]{2}$/.test(region)),
    // Who is written in another way, as a number, is somebody all the same.
    isSignedIn: accountId ? true : context && !uids.some(Boolean) ? false : undefined,
    accountId,
  };
}

const isAccountId = (uid: unknown): uid is string => typeof uid === 'string' && /^\d{3,24}$/.test(uid);

function parseState(text: string): unknown {
  const assigned = /^window\['SIGI_STATE'\]\s*=\s*([\s\S]*?);?\s*(?:window\['SIGI_RETRY'\]\s*=[\s\S]*)?$/.exec(text);
  return parseJson(assigned?.[1] ?? text);
}
