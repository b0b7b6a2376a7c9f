import { describe, expect, test } from 'vitest';
import { findCards } from '../../signals/cards/find-cards';
import { readCard } from '../../signals/cards/read-card';
import { context, heart, id, other, play, rigs, tile } from './card-rigs';

const bookmark = '<svg><path d="M4 4.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v15.13Z"></path></svg>';
const feed = (inner: string) => `<article data-e2e="recommend-list-item-container">${inner}</article>`;
const counts = `
  <button><strong data-e2e="like-count">36.2K</strong></button><button><strong data-e2e="comment-count">242</strong></button>
  <button><span>${bookmark}</span><strong data-e2e="undefined-count">1845</strong></button>
  <button><strong data-e2e="share-count">Share</strong></button>`;

describe.each(rigs)('cards in %s', (_, open) => {
  const cardsIn = (html: string, path = '/') => {
    const url = new URL(`https://www.tiktok.com${path}`);
    return findCards(open(html)).map((card) => readCard(card, url, context));
  };

  test('a feed card gives the id of its player, three sure counts, and no views', () => {
    const html = feed(`<a data-e2e="video-author-avatar" href="/@some.one"></a><div id="xgwrapper-0-${id}"></div>
      <div data-e2e="video-desc"><span>Look </span><a href="/tag/haul">#Haul</a></div>${counts}`);
    expect(cardsIn(html)).toEqual([
      {
        carts: [],
        ...{ videoId: id, kind: 'video', author: 'some.one', caption: 'Look #Haul', hashtags: ['haul'] },
        ...{ likes: 36_200, comments: 242, saves: 1845, steps: { likes: 100 }, mentions: [] },
        uploadedAt: Number(BigInt(id) >> 32n) * 1000,
        unread: ['shares-notation'],
      },
    ]);
  });

  test('a mention in a caption is not the card’s own video', () => {
    const html = feed(`<h3 data-e2e="video-author-uniqueid">some.one</h3>
      <div data-e2e="video-desc">#duet with <a href="/@who.else/video/${other}">@who.else</a></div>`);
    expect(cardsIn(html)).toMatchObject([{ videoId: undefined, author: 'some.one' }]);
  });

  test('a saved count whose icon is no bookmark is left out', () => {
    const html = feed(`<div data-e2e="video-desc">x</div><button>${heart}<b data-e2e="undefined-count">5</b></button>`);
    expect(cardsIn(html)).toMatchObject([{ unread: ['saves-icon'] }]);
    expect(cardsIn(html)[0]?.saves).toBeUndefined();
  });

  test('a profile tile gives views, and its caption without the credits', () => {
    const picture = `<picture><img alt="Look #Haul created by Some One with a sound"></picture><strong data-e2e="video-views">13.6K</strong>`;
    expect(cardsIn(tile('user-post-item', picture))).toMatchObject([
      { videoId: id, author: 'some.one', views: 13_600, caption: 'Look #Haul', unread: [] },
    ]);
    const plain = '<img alt="Look created by hand"><div><strong data-e2e="video-views">5</strong></div>';
    expect(cardsIn(tile('user-post-item', plain))).toMatchObject([{ caption: 'Look created by hand', views: 5 }]);
    const foreign = '<picture><img alt="Schau von Some One mit Ton"></picture>';
    expect(cardsIn(tile('user-post-item', foreign))).toMatchObject([
      { caption: undefined, unread: ['caption-credits'] },
    ]);
  });

  test.each([
    ['a heart', heart],
    ['an icon that we do not know', '<svg></svg>'],
  ])('%s beside "views" makes them unsure', (_, icon) => {
    const html = tile('user-liked-item', `<div>${icon}<strong data-e2e="video-views">5</strong></div>`);
    expect(cardsIn(html)[0]).toMatchObject({ unread: ['views-icon'] });
    expect(cardsIn(html)[0]).not.toHaveProperty('views');
  });

  test.each([
    ['search_top-item', 'search-card-like-container', play, { views: 33_100 }],
    ['search_video-item', 'search-card-like-container', heart, { likes: 33_100 }],
    ['search_top-item', 'search-card-like-container', '<svg></svg>', { unread: ['count-without-meaning'] }],
    ['explore-item', 'explore-card-like-container', '', { likes: 33_100 }],
    ['explore-item', 'explore-card-like-container', '<svg></svg>', { unread: ['count-without-meaning'] }],
    ['explore-item', 'explore-card-like-container', play, { views: 33_100 }],
  ])('on %s, %s counts what its icon %s says', (name, container, icon, expected) => {
    const below = `<div data-e2e="search-card-desc"><div data-e2e="search-card-video-caption">Look</div>
      <div data-e2e="${container}">${icon}<strong>33.1K</strong></div></div>`;
    const [card] = cardsIn(tile(name, '<img alt="x">', below));
    expect(card).toMatchObject({ videoId: id, caption: 'Look', ...expected });
    expect(card?.views === undefined || card.likes === undefined).toBe(true);
  });

  test('the number of posts in a hashtag’s head is nobody’s', () => {
    const head = '<h2 data-e2e="challenge-vvcount">20.2M videos</h2>';
    expect(cardsIn(head + tile('challenge-item', '<img alt="x">'))).toMatchObject([{ videoId: id, unread: [] }]);
    expect(cardsIn(head + tile('challenge-item', ''))[0]).not.toHaveProperty('views');
  });

  test('the player of an opened video is read with what stands beside it', () => {
    const detail = (player: string, author: string) => `<main><div><div data-e2e="detail-video">${player}</div>
      <a href="/@${author}"><span data-e2e="browse-username">${author}</span></a>
      <span data-e2e="browser-nickname">Some One<span> · </span><span>7-9</span></span>
      <div data-e2e="browse-video-desc">Look</div><strong data-e2e="browse-like-count">158.6K</strong></div></main>`;
    const path = `/@some.one/video/${id}`;
    expect(cardsIn(detail(`<i id="xgwrapper-2-${other}"></i>`, 'some.one'), path)).toMatchObject([
      { videoId: other, author: 'some.one', authorName: 'Some One', likes: 158_600, caption: 'Look' },
    ]);
    expect(cardsIn(detail('', 'some.one'), path)).toMatchObject([{ videoId: id }]);
    expect(cardsIn(detail('', 'who.else'), path)).toMatchObject([{ videoId: undefined, author: 'who.else' }]);
  });
});
