import fc from 'fast-check';

/** What no reader expects where it stands: also objects that cannot be made text or a number. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  fc.constantFrom<unknown>(
    ...[null, '', -1, 0, 1e308, 2 ** 53, '0', ' ', '\u0000', '\ud800', 'NaN', true, [], {}],
    ...[{ toString: 1, valueOf: 1 }, { toString: null }, { length: -1 }, [[[[[[]]]]]]],
  ),
);

/** Mostly what belongs there, sometimes anything else. */
const mostly = (arbitrary: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 12, arbitrary }, { weight: 1, arbitrary: junk });

const id = mostly(
  fc.oneof(
    { weight: 4, arbitrary: fc.bigInt({ min: 6n * 10n ** 18n, max: 9n * 10n ** 18n }).map(String) },
    fc.constantFrom('7500000000000000001', '7500000000000000002', 7.5e18, '12', ''),
  ),
);
const count = mostly(
  fc.oneof(fc.nat(), fc.nat().map(String), fc.double(), fc.constantFrom('1.2K', '12,3', -5, 1e12, '1e5', '٣', 2 ** 31)),
);
const text = mostly(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('#a #b @c', '#'.repeat(300))));
const handle = mostly(
  fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom('some.one', 'a', '7000000000000000001') },
    fc.constantFrom('<b>', 'a/b', 'x'.repeat(101)),
    fc.string(),
  ),
);
const flag = mostly(fc.constantFrom(true, false, 0, 1, '1'));
const textExtra = mostly(
  fc.array(record({ hashtagName: text, HashtagName: text, hashtag_name: text, userUniqueId: handle, title: text })),
);

/** Every key is missing now and then: what is `undefined` does not come into the JSON. */
export function record(model: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<object> {
  const fields = Object.entries(model).map(([key, field]) => [key, fc.option(field, { freq: 12, nil: undefined })]);
  return fc.record(Object.fromEntries(fields));
}

/** JSON in JSON in JSON, which may break off at any depth. */
const { anchors } = fc.letrec<{ anchors: unknown; extra: unknown }>((tie) => ({
  anchors: fc.array(
    record({
      type: mostly(fc.constantFrom(33, 35, 24, 28, 54, 68, '35')),
      component_key: mostly(fc.constantFrom('anchor_shop', 'anchor_complex_shop', 'anchor_capcut')),
      id,
      keyword: text,
      extra: fc.oneof({ maxDepth: 3 }, fc.string(), tie('extra')),
    }),
    { maxLength: 3 },
  ),
  extra: fc
    .oneof(
      { maxDepth: 3 },
      record({ product_id: id, title: text, source: text, price: count, platform: count }),
      tie('anchors'),
    )
    .chain((value) =>
      fc
        .nat({ max: 400 })
        .map((cut) => (cut > 350 ? JSON.stringify(value).slice(0, cut - 350) : JSON.stringify(value))),
    ),
}));

const stats = (names: string[]) => mostly(record(Object.fromEntries(names.map((name) => [name, count]))));
const webCounts = ['playCount', 'diggCount', 'commentCount', 'shareCount', 'collectCount', 'repostCount'];
const appCounts = ['play_count', 'digg_count', 'comment_count', 'share_count', 'collect_count'];

const webItem = record({
  id,
  author: fc.oneof(handle, mostly(record({ uniqueId: handle, nickname: text, verified: flag, ttSeller: flag }))),
  nickname: text,
  authorStats: stats(['followerCount']),
  desc: text,
  contents: mostly(fc.array(record({ desc: text, textExtra }), { maxLength: 3 })),
  challenges: textExtra,
  textExtra,
  createTime: count,
  stats: stats(webCounts),
  statsV2: stats(webCounts),
  video: mostly(record({ duration: count })),
  music: mostly(record({ id, title: text, authorName: text })),
  locationCreated: text,
  textLanguage: text,
  imagePost: junk,
  isECVideo: flag,
  isAd: flag,
  adAuthorization: flag,
  IsAigc: flag,
  anchors: mostly(anchors),
  liveRoomInfo: fc.option(junk, { freq: 20, nil: undefined }),
});
const appItem = record({
  aweme_id: id,
  author: mostly(record({ unique_id: handle, nickname: text, follower_count: count })),
  desc: text,
  create_time: count,
  statistics: stats(appCounts),
  cha_list: textExtra,
  text_extra: textExtra,
  region: text,
  music: mostly(record({ id_str: id, mid: id, title: text })),
  anchors: mostly(anchors),
});
const oldItem = record({
  itemInfos: mostly(record({ id, text, createTime: count, playCount: count, diggCount: count, commentCount: count })),
  authorInfos: mostly(record({ uniqueId: handle, nickName: text })),
  challengeInfoList: textExtra,
});

const row = mostly(
  fc
    .oneof({ weight: 3, arbitrary: webItem }, appItem, oldItem)
    .chain((item) =>
      fc.constantFrom<unknown>(
        ...[item, item, { item }, { aweme_info: item }, { itemStruct: item }, { itemInfo: { itemStruct: item } }],
        { type: 1, item, common: {} },
      ),
    ),
);
const rows = fc.array(row, { maxLength: 6 });

/** An answer, or the JSON of a page, in or around the shapes that TikTok has used. */
export const listShape: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 8, arbitrary: rows.chain((list) => wrapped(list)) },
  { weight: 2, arbitrary: row },
  { weight: 1, arbitrary: junk },
);

function wrapped(list: unknown[]): fc.Arbitrary<unknown> {
  const module = Object.fromEntries(list.map((item, index) => [index === 0 ? '__proto__' : String(index), item]));
  return fc.constantFrom<unknown>(
    ...[{ itemList: list, hasMore: true }, { item_list: list }, { items: list }, { data: list, has_more: 1 }, list],
    ...[
      { data: { aweme_list: list } },
      { body: { itemListData: list } },
      { ItemModule: module },
      { aweme_list: [list] },
    ],
    { __DEFAULT_SCOPE__: { 'webapp.updated-items': list, 'webapp.user-post': { itemList: list } } },
    { data: [{ data: [{ data: [{ data: [{ data: [{ itemList: list }] }] }] }] }] },
  );
}
