import type { Asking, Pager } from './asking';
import type { Drawing } from './drawing';

export type Headers = ReturnType<typeof makeHeaders>;

interface UserAnswer {
  userInfo?: {
    user: { uniqueId: string; nickname: string; secUid: string };
    stats: { followerCount: number; followingCount: number; heartCount: number };
  };
}

/** What stands over the grids of profiles, hashtags and searches. */
export function makeHeaders({ drawing, asking }: { drawing: Drawing; asking: Asking }) {
  const { add, short } = drawing;
  const opened = location.href;

  /** @returns the list of the person's videos, once it is known who that is */
  async function profile(main: Element, handle: string): Promise<Pager | undefined> {
    const scope: Record<string, UserAnswer> = asking.scope();
    const sent = location.href === opened ? scope['webapp.user-detail'] : undefined;
    const answer: UserAnswer = sent ?? (await asking.get('/api/user/detail/', { uniqueId: handle }));
    if (!answer.userInfo) return void add(main, 'p PNothing', {}, "Couldn't find this account");
    const { user, stats } = answer.userInfo;
    const header = add(main, 'div DivShareLayoutHeader', { e2e: 'user-page' });
    drawing.avatar(header, user.uniqueId, 116);
    const title = add(header, 'div DivShareTitleContainer');
    add(title, 'h1 H1ShareTitle', { e2e: 'user-title' }, user.uniqueId);
    add(title, 'h2 H2ShareSubTitle', { e2e: 'user-subtitle' }, user.nickname);
    const counts = add(title, 'h3 H3CountInfos');
    const shown: [string, number][] = [
      ['following', stats.followingCount],
      ['followers', stats.followerCount],
      ['likes', stats.heartCount],
    ];
    for (const [name, count] of shown) {
      const number = add(counts, 'div DivNumber');
      add(number, 'strong', { title: name, e2e: `${name}-count` }, short(count));
      add(number, 'span SpanUnit', { e2e: name }, ` ${name.replace(/^./, (letter) => letter.toUpperCase())} `);
    }
    tabs(main, [['Videos', 'videos-tab', location.pathname]]);
    const first = asking.embedded();
    return asking.list('/api/post/item_list/', { secUid: user.secUid }, { isOld: true, count: 16, first });
  }

  async function tag(main: Element, name: string): Promise<Pager> {
    const { challengeInfo } = await asking.get('/api/challenge/detail/', { challengeName: name });
    const header = add(main, 'div DivShareLayoutHeader');
    const title = add(header, 'div DivShareTitleContainer');
    add(title, 'h1 H1ShareTitle', { e2e: 'challenge-title' }, `#${name}`);
    // Posts, not views, whatever the name says (2025).
    const posts = `${short(challengeInfo?.stats.videoCount ?? 0)} videos`;
    add(title, 'h2 H2ShareSubTitleThin', { e2e: 'challenge-vvcount', title: 'videos' }, posts);
    const ask = { challengeID: challengeInfo?.challenge.id ?? '' };
    return asking.list('/api/challenge/item_list/', ask, { first: asking.embedded() });
  }

  function search(main: Element, words: string, isVideos: boolean): Pager {
    const q = encodeURIComponent(words);
    tabs(main, [
      ['Top', 'search-top-tab', `/search?q=${q}`],
      ['Videos', 'search-video-tab', `/search/video?q=${q}`],
    ]);
    const path = isVideos ? '/api/search/item/full/' : '/api/search/general/full/';
    return asking.list(path, { keyword: words, from_page: 'search' });
  }

  function live(main: Element, handle: string): void {
    add(main, 'p PNothing', {}, `${handle} is live`);
  }

  function tabs(main: Element, named: [string, string, string][]): void {
    const row = add(main, 'div DivTabsContainer');
    for (const [label, name, href] of named) {
      const isHere = location.pathname + location.search === href;
      add(row, 'a ATab', { e2e: name, href, 'aria-current': String(isHere) }, label);
    }
  }

  return { profile, tag, search, live };
}
