import type { Layout } from '../layout';
import type { Place } from '../place';
import type { Supply } from '../supply';
import type { ReplicaVideo } from '../videos';
import { userDetail } from './details';
import { flatItem, listItem, oldItem, pageItem } from './item';

/** A script element in which the server leaves JSON for the page. */
export interface StateScript {
  id: string;
  type?: string;
  text: string;
}

const firstRows = 30;
/** The person who browses; never an author. */
export const viewer = { uid: '7000000000000000007', uniqueId: 'viewer.of.replica', nickName: 'Viewer' };

/** What the server leaves in the page. Only old generations hold lists; it always tells of the page first opened. */
export function stateScripts(supply: Supply, layout: Layout, place: Place, address: string): StateScript[] {
  const universal = (more = {}) => asJson(universalId, { __DEFAULT_SCOPE__: { ...scopeOf(supply, layout), ...more } });
  const canonical = {
    'seo.abtest': { canonical: address, pageId: '7000000000000000009', vidList: [], parameters: {} },
  };
  if (layout.embedded === 'sigi') return [universal(), asJson('SIGI_STATE', sigiState(supply, place))]; // as in February 2023
  if (layout.embedded === 'sigi-persisted') {
    const text = `window['SIGI_STATE']=${inScript(sigiState(supply, place))};window['SIGI_RETRY']={};`;
    return [{ id: 'sigi-persisted-data', text }];
  }
  if (layout.embedded === 'next') return [asJson('__NEXT_DATA__', nextData(supply, place))];
  const lists = layout.embedded === 'universal-lists' ? listScope(supply, place) : {};
  return [universal({ ...canonical, ...detailScope(supply, place), ...lists, 'webapp.a-b': { abTestApp: {} } })];
}

const universalId = '__UNIVERSAL_DATA_FOR_REHYDRATION__';
const asJson = (id: string, value: unknown): StateScript => ({ id, type: 'application/json', text: inScript(value) });
/** Text of strangers must not end the script element. */
export const inScript = (value: unknown) => JSON.stringify(value).replaceAll('<', '\\u003c');

function scopeOf({ region, language }: Supply, { isSignedIn }: Layout) {
  const user = { ...viewer, secUid: 'MS4wLjABAAAAviewer', region, signature: '', isPrivateAccount: false };
  const context = {
    language,
    region,
    appId: 1988,
    appType: 'm',
    ...(isSignedIn && { user }),
    wid: '7000000000000000001',
  };
  return {
    'webapp.app-context': { ...context, botType: 'others', clusterRegion: 'no1a', host: 'www.tiktok.com' },
    'webapp.biz-context': { os: 'linux', isMobile: false },
    'webapp.i18n-translation': {},
  };
}

function detailScope(supply: Supply, { kind, name, id }: Place) {
  if (kind === 'profile') return { 'webapp.user-detail': userDetail(supply, name) };
  if (kind !== 'video') return {};
  const video = supply.video(id);
  if (!video) return { 'webapp.video-detail': { statusCode: 10_204, statusMsg: "item doesn't exist" } };
  const shareMeta = { title: `${video.author.nickname} on TikTok`, desc: video.desc };
  return {
    'webapp.video-detail': { itemInfo: { itemStruct: pageItem(video) }, shareMeta, statusCode: 0, statusMsg: '' },
  };
}

function listScope(supply: Supply, place: Place) {
  if (place.kind === 'foryou') return { 'webapp.updated-items': firstVideos(supply, place).map(listItem) };
  if (place.kind !== 'profile') return {};
  const itemList = firstVideos(supply, place).map(listItem);
  return { 'webapp.user-post': { itemList, hasMore: true, cursor: String(firstRows), statusCode: 0 } };
}

function sigiState(supply: Supply, place: Place) {
  const videos = firstVideos(supply, place);
  const list = { foryou: 'foryou', profile: 'user-post', tag: 'challenge', video: 'video' }[place.kind as string];
  const { region, language } = supply;
  const page = { list: videos.map(({ id }) => id), browserList: [], hasMore: true, cursor: String(firstRows) };
  return {
    AppContext: { appContext: { region, language } },
    ItemModule: Object.fromEntries(videos.map((video) => [video.id, flatItem(video)])),
    ItemList: list ? { [list]: page } : {},
    UserModule: { users: {}, stats: {} },
  };
}

function nextData(supply: Supply, place: Place) {
  const items = firstVideos(supply, place).map(oldItem);
  const isVideo = place.kind === 'video';
  const itemInfo = isVideo ? { itemStruct: items[0] } : undefined;
  return { props: { pageProps: { statusCode: 0, ...(isVideo ? { itemInfo } : { items }) } }, page: '/', query: {} };
}

function firstVideos(supply: Supply, { kind, name, id }: Place): ReplicaVideo[] {
  if (kind === 'foryou') return supply.feed(0, firstRows);
  if (kind === 'profile') return supply.profile(name, 0, firstRows);
  if (kind === 'tag') return supply.tag(name, 0, firstRows);
  return kind === 'video' ? [supply.video(id)].filter((video) => video !== undefined) : [];
}
