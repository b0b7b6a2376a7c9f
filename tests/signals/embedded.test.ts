import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { readEmbedded } from '../../signals/embedded';
import { pageStates, viewerIn } from '../../signals/page-state';
import { anItem } from './a-video';

const id = '7500000000000000001';
const next = '7500000000000000002';
const script = (name: string, text: string) => `<script id="${name}">${text}</script>`;
const scope = (scopes: object) =>
  script('__UNIVERSAL_DATA_FOR_REHYDRATION__', JSON.stringify({ __DEFAULT_SCOPE__: scopes }));
const open = (html: string) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document;

function idsIn(html: string, path: string) {
  const { signals, kind } = readEmbedded(pageStates(open(html)), new URL(`https://www.tiktok.com${path}`), {
    source: 'embedded',
    surface: 'opened',
  });
  return [kind, ...signals.map(({ videoId }) => videoId)];
}

const detail = scope({ 'webapp.video-detail': { itemInfo: { itemStruct: anItem() } } });
const posts = scope({
  'webapp.user-post': { itemList: [anItem(), anItem({ id: next, author: { uniqueId: 'else' } })] },
});
const forYou = scope({ 'webapp.updated-items': [anItem(), anItem({ id: next })] });
const sigi = (list: string) =>
  JSON.stringify({
    ItemList: { [list]: { list: [id, next] } },
    ItemModule: { [id]: anItem({ author: 'some.one' }), [next]: anItem({ id: next, author: 'else' }) },
  });

test.each([
  ['the video of the address', detail, `/@some.one/video/${id}`, ['universal', id]],
  ['a video shown before', detail, `/@some.one/video/${next}`, ['stale']],
  ['a video, on a profile', detail, '/@some.one', ['stale']],
  ['the person’s own posts', posts, '/@Some.One', ['universal', id]],
  ['another person’s posts', posts, '/@third', ['stale']],
  ['the feed', forYou, '/', ['universal', id, next]],
  ['the feed, on a hashtag', forYou, '/tag/haul', ['stale']],
  ['a state of 2022', script('SIGI_STATE', sigi('foryou')), '/foryou', ['sigi', id, next]],
  [
    'a feed from which a video was opened',
    script('SIGI_STATE', sigi('foryou')),
    `/@some.one/video/${id}`,
    ['sigi', id, next],
  ],
  ['a feed that came before a profile', script('SIGI_STATE', sigi('foryou')), '/@some.one', ['stale']],
  ['posts of 2022', script('SIGI_STATE', sigi('user-post')), '/@some.one', ['sigi', id]],
  [
    'an assignment',
    script('sigi-persisted-data', `window['SIGI_STATE']=${sigi('foryou')};window['SIGI_RETRY']={"a":1};`),
    '/',
    ['sigi', id, next],
  ],
  [
    'a state of 2020',
    script('__NEXT_DATA__', JSON.stringify({ props: { pageProps: { items: [anItem()] } } })),
    '/',
    ['next', id],
  ],
  ['a page without videos', scope({ 'webapp.user-detail': {} }), '/@some.one', ['universal']],
  ['a page without state', '<p></p>', '/', ['unknown']],
  ['a broken state', script('SIGI_STATE', '{"ItemModule":{'), '/', ['unknown']],
  [
    'a forged state',
    script('SIGI_STATE', '{"ItemList":{"foryou":{"list":["__proto__",null,{}]}},"ItemModule":[]}'),
    '/',
    ['sigi'],
  ],
])('%s: what is believed under %2$s', (_, html, path, expected) => {
  expect(idsIn(html, path)).toEqual(expected);
});

const viewer = (html: string) => viewerIn(pageStates(open(html)));

test('the region is the viewer’s, or unknown', () => {
  expect(viewer(scope({ 'webapp.app-context': { region: 'SG' } })).region).toBe('SG');
  expect(viewer(script('SIGI_STATE', '{"AppContext":{"appContext":{"$region":"IT"}}}')).region).toBe('IT');
  expect(viewer(scope({ 'webapp.app-context': { region: 'Singapore' } })).region).toBeUndefined();
  expect(viewer('<p></p>').region).toBeUndefined();
});

test('who is signed in is known where the page says it, and only by number', () => {
  const user = { uid: '6800000000000000001', uniqueId: 'a.viewer', nickName: 'A' };
  expect(viewer(scope({ 'webapp.app-context': { user } }))).toMatchObject({ isSignedIn: true, accountId: user.uid });
  expect(viewer(scope({ 'webapp.app-context': { region: 'GB' } }))).toMatchObject({ isSignedIn: false });
  expect(viewer('<p></p>')).toEqual({ region: undefined, isSignedIn: undefined, accountId: undefined });
  expect(viewer(scope({ 'webapp.app-context': { user: { uid: {} } } })).accountId).toBeUndefined();
  const numbered = (uid: string) =>
    viewer(scope({ 'webapp.app-context': { user: { uid: 'UID' } } }).replace('"UID"', uid));
  expect(numbered('123456789')).toMatchObject({ isSignedIn: undefined, accountId: undefined });
  expect(numbered('0')).toMatchObject({ isSignedIn: false, accountId: undefined });
});

test('a number too long to be read surely is neither signed in nor out', () => {
  for (const uid of [6.8e18, {}, 'me']) {
    const read = viewerIn([{ value: { __DEFAULT_SCOPE__: { 'webapp.app-context': { user: { uid } } } } }]);
    expect(read).toMatchObject({ isSignedIn: undefined, accountId: undefined });
  }
});
