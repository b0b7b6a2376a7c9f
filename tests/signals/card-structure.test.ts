import { describe, expect, test } from 'vitest';
import { findCards } from '../../signals/cards/find-cards';
import { identityOf, readCard } from '../../signals/cards/read-card';
import { context, heart, id, other, play, rigs } from './card-rigs';

const author = '<a href="/@some.one"><h3>some.one</h3></a>';
const words = '<div><span>Look at this </span><a href="/tag/haul"><b>#Haul</b></a></div>';
const player = (videoId = id, name = 'xgwrapper') => `<div><div id="${name}-0-${videoId}"><video></video></div></div>`;
const card = (inner: string, tag = 'article') => `<${tag}>${inner}</${tag}>`;
const comments = '<div><a href="/@a.fan">A fan</a><p>What a very nice thing this is, truly</p></div>';

describe.each(rigs)('cards whose names are gone, in %s', (_, open) => {
  const cardsIn = (html: string, path = '/') => {
    const url = new URL(`https://www.tiktok.com${path}`);
    return findCards(open(html)).map((one) => readCard(one, url, context));
  };

  test.each(['article', 'div'])('of a feed give id, author and caption, in whatever tag (%s)', (tag) => {
    const inner = (videoId: string) => `<section>${player(videoId)}${author}${words}</section>`;
    expect(cardsIn(card(inner(id), tag) + card(inner(other), tag) + card('', tag))).toMatchObject([
      { videoId: id, author: 'some.one', caption: 'Look at this #Haul', hashtags: ['haul'], unread: [] },
      { videoId: other, author: 'some.one' },
    ]);
  });

  test('of a feed give the id of a player by another name too', () => {
    expect(cardsIn(card(player(id, 'playbox') + author + words))).toMatchObject([{ videoId: id, author: 'some.one' }]);
    expect(cardsIn(`<div id="comment-0-${id}">${author}${words}</div>`)).toEqual([]);
  });

  test('of a feed without any id are seen, and wait for their list', () => {
    const [first, ...rest] = cardsIn(card(`<video></video>${author}${words}`));
    expect(first).toMatchObject({ videoId: undefined, author: 'some.one', caption: 'Look at this #Haul' });
    expect(rest).toEqual([]);
  });

  test('have the caption for their longest text, where nothing else tells it', () => {
    const plain = '<p>A thing that everybody needs</p><button>Not a thing that is sold by anybody</button><p>5-30</p>';
    expect(cardsIn(card(player() + author + plain))).toMatchObject([{ caption: 'A thing that everybody needs' }]);
    expect(cardsIn(card(`${player()}${author}<p>Pinned</p>`))[0]?.caption).toBeUndefined();
  });

  test('have no author where there are several, but for the one in the address', () => {
    const html = card(`<img alt="Look #Haul">${player()}${author}${comments}`);
    expect(cardsIn(html)).toMatchObject([{ videoId: id, author: undefined, caption: 'Look #Haul' }]);
    expect(cardsIn(html, `/@some.one/video/${id}`)).toMatchObject([{ videoId: id, author: 'some.one' }]);
    expect(cardsIn(html, `/@some.one/video/${other}`)).toMatchObject([{ videoId: id, author: undefined }]);
  });

  test('have no counts but those beside an icon that says what they are', () => {
    const grid = (icon: string) => `<div><a href="/@some.one/video/${id}"><img alt="Look">${icon}<b>1.2M</b></a></div>`;
    expect(cardsIn(grid(play))).toMatchObject([{ views: 1_200_000, steps: { views: 100_000 }, caption: 'Look' }]);
    expect(cardsIn(grid(heart))).toMatchObject([{ likes: 1_200_000 }]);
    expect(cardsIn(grid('<svg></svg>'))[0]).not.toHaveProperty('views');
    expect(cardsIn(card(`${player()}${author}<button>${heart}<b>5</b></button>`))[0]).not.toHaveProperty('likes');
  });

  test('are none: live rooms, previews of people, mentions, notifications', () => {
    expect(cardsIn(card(`<video></video>${author}<a href="/@some.one/live">LIVE</a>`))).toEqual([]);
    expect(cardsIn(`<a href="/@some.one"><video></video><h5>Some One</h5></a>`)).toEqual([]);
    expect(cardsIn('<div><video></video></div>')).toEqual([]);
    expect(cardsIn(`<p><a href="/@who.else/video/${id}"><svg></svg><b>@who.else</b></a></p>`)).toEqual([]);
    expect(cardsIn(`<p><a href="/@who.else/video/${id}">a video</a></p>`)).toEqual([]);
    expect(cardsIn(`<li><a href="/@7372542475141760017/video/${id}"><img></a></li>`)).toEqual([]);
  });

  test('have the id as their identity, or what is known besides', () => {
    const identities = (html: string) =>
      findCards(open(html)).map((one) => identityOf(one, new URL('https://www.tiktok.com/')));
    expect(identities(`<a href="/@some.one/video/${id}"><img></a>`)).toEqual([id]);
    expect(identities(card(player() + author + words))).toEqual([`${id} some.one Look at this #Haul`]);
    expect(identities(card(`<video></video>${author}${words}`))).toEqual([' some.one Look at this #Haul']);
  });
});
