import type { ReplicaVideo } from './videos';

/** Pages in TikTok's own structure (2025 feed, hashtag grid); a script of theirs fetches lists and adds cards on scroll. */
export function feedPage(): string {
  return page(
    'foryou',
    '<div id="column-list-container" data-grow="/api/recommend/item_list/" data-card="feed"></div>',
  );
}

export function tagPage(tag: string): string {
  return page(
    `tag/${tag}`,
    `<h1 data-e2e="challenge-title">#${tag}</h1><h2 data-e2e="challenge-vvcount">20.2M videos</h2>
     <div data-e2e="challenge-item-list" data-grow="/api/challenge/item_list/" data-card="grid"></div>`,
  );
}

const page = (path: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<title>TikTok</title><link rel="canonical" href="https://www.tiktok.com/${path}">
<style>${style}</style>
<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"__DEFAULT_SCOPE__":{"webapp.app-context":{"language":"en","region":"GB"}}}</script>
</head><body><div id="app"><header><a href="/">TikTok</a></header><main>${body}</main></div><script>${nameless}(${client})()</script></body></html>`;

const style = `body{margin:0;font:14px system-ui;background:#121212;color:#eee}header{position:fixed;z-index:9;top:0;left:0;right:0;height:40px;padding:10px 16px;background:#121212;font-weight:700}
header a{color:inherit;text-decoration:none}main{padding-top:60px}
article{box-sizing:border-box;height:calc(100vh - 80px);width:420px;margin:0 auto 24px;position:relative}
.media{position:relative;height:100%;border-radius:16px;overflow:hidden;background:linear-gradient(160deg,#5b6470,#23272d 60%,#101215)}
.over{position:absolute;left:14px;right:64px;bottom:14px}.side{position:absolute;right:10px;bottom:20px;display:grid;gap:14px;text-align:center}
[data-e2e=challenge-item-list]{display:grid;grid-template-columns:repeat(4,minmax(0,1fr));gap:16px;padding:0 24px}h1,h2{margin:0 24px 8px}
.shot{position:relative;display:block;aspect-ratio:3/4;border-radius:8px;background:linear-gradient(160deg,#5b6470,#23272d 60%,#101215);color:#fff}
.shot strong{position:absolute;left:8px;bottom:8px}.line{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}a{color:inherit}`;

/** What compilers wrap round functions to keep their names does not exist in the page. */
const nameless = 'var __name = (named) => named;';

/** Runs in the page. Text goes in as text: captions are strangers' here too. */
function client() {
  const list = document.querySelector<HTMLElement>('[data-grow]');
  if (!list) return;
  let cursor = 0;
  let isBusy = false;
  const add = (parent: Element, tag: string, attributes: Record<string, string> = {}, text = '') => {
    const element = parent.appendChild(document.createElement(tag));
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.textContent = text;
    return element;
  };
  const short = (count: number) =>
    count >= 1e6 ? `${+(count / 1e6).toFixed(1)}M` : count >= 1e4 ? `${+(count / 1e3).toFixed(1)}K` : String(count);
  const feedCard = (item: ReplicaVideo, index: number) => {
    const article = add(list, 'article', {
      id: `one-column-item-${index}`,
      'data-e2e': 'recommend-list-item-container',
    });
    const media = add(article, 'section', { id: `media-card-${index}`, 'data-e2e': 'feed-video', class: 'media' });
    add(media, 'div', { id: `xgwrapper-${index}-${item.id}`, class: 'xgplayer-container tiktok-web-player' });
    const over = add(media, 'div', { class: 'over' });
    add(
      add(over, 'a', { href: `/@${item.author.uniqueId}`, 'data-e2e': 'video-author-avatar' }),
      'h3',
      { 'data-e2e': 'video-author-uniqueid' },
      item.author.uniqueId,
    );
    add(over, 'div', { 'data-e2e': 'video-desc' }, item.desc);
    const side = add(media, 'div', { class: 'side' });
    add(side, 'strong', { 'data-e2e': 'like-count' }, short(item.stats.diggCount));
    add(side, 'strong', { 'data-e2e': 'comment-count' }, short(item.stats.commentCount));
    add(side, 'strong', { 'data-e2e': 'undefined-count' }, short(item.stats.collectCount));
    add(side, 'strong', { 'data-e2e': 'share-count' }, short(item.stats.shareCount));
  };
  const gridCard = (item: ReplicaVideo, index: number) => {
    const cell = add(list, 'div', { id: `grid-item-container-${index}` });
    const card = add(cell, 'div', { 'data-e2e': 'challenge-item' });
    const link = add(card, 'a', {
      class: 'shot',
      href: `https://www.tiktok.com/@${item.author.uniqueId}/video/${item.id}`,
    });
    add(link, 'img', {
      alt: `${item.desc} created by ${item.author.nickname} with original sound`,
      width: '1',
      height: '1',
    });
    add(cell, 'div', { 'data-e2e': 'challenge-item-desc', class: 'line' }, item.desc);
    add(cell, 'div', { class: 'line' }, `@${item.author.uniqueId}`);
  };
  const grow = async () => {
    if (isBusy || scrollY + innerHeight * 2 < document.documentElement.scrollHeight) return;
    isBusy = true;
    const answer = await fetch(`${list.dataset.grow}?count=12&cursor=${cursor}`);
    const { itemList, hasMore } = await answer.json();
    for (const item of itemList) (list.dataset.card === 'feed' ? feedCard : gridCard)(item, cursor++);
    isBusy = !hasMore;
    if (hasMore) grow();
  };
  addEventListener('scroll', grow, { passive: true });
  grow();
}
