import { describe, expect, test } from 'vitest';
import { cardOf, findCards } from '../../signals/cards/find-cards';
import { readCard } from '../../signals/cards/read-card';
import { context, heart, id, other, rigs, tile } from './card-rigs';

const feed = (inner: string) => `<article data-e2e="recommend-list-item-container">${inner}</article>`;
describe.each(rigs)('finding cards in %s', (_, open) => {
  const cardsIn = (html: string, path = '/') => {
    const url = new URL(`https://www.tiktok.com${path}`);
    return findCards(open(html)).map((card) => readCard(card, url, context));
  };

  test('a shell that is not filled and a live room are no cards', () => {
    expect(cardsIn(feed('') + feed('<a href="/@x/live">LIVE</a><div data-e2e="video-desc">x</div>'))).toEqual([]);
    expect(cardsIn('<div data-e2e="search_top-item"><a href="/@x/live"></a></div>')).toEqual([]);
  });

  test('notifications, comments and captions hold no cards', () => {
    const link = `<a href="/@7372542475141760017/video/${id}">x</a>`;
    const html = `<div data-e2e="inbox-list-item">${link}</div><div class="css-1-DivCommentItemWrapper">${link}</div>
      <div data-e2e="comment-level-1">${link}</div><div data-e2e="browse-video-desc">${link}</div>`;
    expect(cardsIn(html)).toEqual([]);
  });

  test('a link in a layout we do not know is a card, once, and its hearts are likes', () => {
    const html = `<div class="css-1-DivListContainer"><div class="css-2-DivItemContainer">
        <a href="/@some.one/video/${id}"><img alt="x"></a>
        <div><a href="/@some.one/video/${id}" title="Look #haul">Look</a><div class="css-3-DivLikeInfo">${heart} 1.2K</div></div>
      </div><div><a href="/@who.else/photo/${other}" title="Other">x</a><i class="css-3-DivLikeInfo">9</i></div></div>`;
    const [first, second, ...rest] = cardsIn(html);
    expect(first).toMatchObject({
      videoId: id,
      kind: 'video',
      author: 'some.one',
      caption: 'Look #haul',
      likes: 1_200,
    });
    expect(second).toMatchObject({ videoId: other, kind: 'photo', unread: ['count-without-meaning'] });
    expect(rest).toEqual([]);
  });

  test('links that only look like videos are none', () => {
    const links = [`https://evil.example/@x/video/${id}`, '/@x/video/123', `/about?x=/video/${id}`, `/@x/video/${id}x`];
    expect(cardsIn(links.map((href) => `<a href="${href}">x</a>`).join(''))).toEqual([]);
  });

  test('an element inside a card, the card itself and what is around it find the same card', () => {
    const document = open(`<section>${tile('user-post-item', '<img alt="x">')}</section>`);
    const [card] = findCards(document);
    const image = document.querySelector('img') as Element;
    expect(cardOf(image)).toBe(card);
    expect(findCards(image)).toEqual([card]);
    expect(findCards(card as Element)).toEqual([card]);
    expect(findCards(document.querySelector('section') as Element)).toEqual([card]);
  });

  test('a tile inside a wrapper of another build is one card', () => {
    const inside = tile('user-post-item', '<strong data-e2e="video-views">7</strong>');
    expect(cardsIn(`<div id="grid-item-container-0">${inside}</div>`)).toMatchObject([{ views: 7 }]);
    const bare = `<div id="grid-item-container-0"><a href="/@some.one/video/${id}"><img alt="Look"></a></div>`;
    expect(cardsIn(bare)).toMatchObject([{ videoId: id, caption: 'Look', unread: [] }]);
  });

  test.each([
    ...['user-post-item', 'user-repost-item', 'user-liked-item', 'favorites-item', 'collection-item', 'challenge-item'],
    ...['music-item', 'search_top-item', 'search_video-item', 'explore-item', 'some-new-item'],
  ])('a %s is one card, of a video or of a photo post', (name) => {
    expect(cardsIn(tile(name, '<img alt="Look">'))).toMatchObject([{ videoId: id, kind: 'video', caption: 'Look' }]);
    const photo = tile(name, '<img alt="Look">').replace('/video/', '/photo/');
    expect(cardsIn(photo)).toMatchObject([{ videoId: id, kind: 'photo', caption: 'Look' }]);
  });

  test('a list for small windows gives id, author and caption, and no counts', () => {
    const row = (videoId: string, words: string) =>
      `<li class="css-1-LiVideoItem"><a href="/@some.one/video/${videoId}" title="${words}"><img alt=""></a></li>`;
    expect(cardsIn(`<ul>${row(id, 'Look #haul')}${row(other, 'Else')}</ul>`)).toMatchObject([
      { videoId: id, author: 'some.one', caption: 'Look #haul', hashtags: ['haul'], unread: [] },
      { videoId: other, caption: 'Else' },
    ]);
  });

  test('a date beside the likes of "You may like" is no part of their number', () => {
    const likes = `<div class="css-1-DivLikeInfo">${heart}<span> 1.2K </span><span class="SpanOtherInfo">5-30</span></div>`;
    const html = `<div><a href="/@some.one/video/${id}" title="Look"><img></a>${likes}</div>`;
    expect(cardsIn(html)).toMatchObject([{ videoId: id, likes: 1_200, unread: [] }]);
  });
});
