import { describe, expect, test } from 'vitest';
import { findCards } from '../../signals/cards/find-cards';
import { readCard } from '../../signals/cards/read-card';
import { context, id, rigs, tile } from './card-rigs';

const url = new URL('https://www.tiktok.com/@some.one');
const sentence = (text: string) =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">{"a":{"seo_user_video_cover":"${text}"}}</script>`;
const picture = (alt: string) => tile('user-post-item', `<picture><img alt="${alt}"></picture>`);

describe.each(rigs)('captions in %s', (_, open) => {
  const read = (html: string) => findCards(open(html)).map((card) => readCard(card, url, context))[0];

  test.each([
    ['en', '{videoText} created by {videoAuthor} with {musicAuthor}’s {musicName}', 'Look #Haul'],
    ['id', '{videoText} dibuat oleh {videoAuthor} dengan {musicName} karya {musicAuthor}', 'Look #Haul'],
    ['zh-TW', '{videoAuthor} 使用 {musicAuthor} 的 {musicName} 創作的 {videoText}', '看 #Haul 的'],
    ['without a space', '{videoText}，由{videoAuthor}使用{musicName}创作', '看 #Haul'],
  ])('are parted from their credits as the page’s own sentence (%s) says', (_language, words, caption) => {
    const filled = words
      .replace('{videoText}', caption)
      .replace('{videoAuthor}', 'Some One')
      .replace('{musicAuthor}', 'Bob’s')
      .replace('{musicName}', 'a sound with a name');
    expect(read(sentence(words) + picture(filled))).toMatchObject({ caption, hashtags: ['haul'], unread: [] });
    const alone = filled.replace(caption, '').trim();
    expect(read(sentence(words) + picture(alone))).toMatchObject({ caption: undefined, unread: [] });
  });

  test('may hold the words of the credits themselves', () => {
    const alt = 'A box created by hand with love created by Some One with original sound';
    expect(read(picture(alt))).toMatchObject({ caption: 'A box created by hand with love' });
  });

  test('of an unknown sentence are unread, not guessed', () => {
    const credited = read(picture('Schau mal von Some One mit Ton'));
    expect(credited).toMatchObject({ caption: undefined, hashtags: [], unread: ['caption-credits'] });
    const other = sentence('{videoText} dibuat oleh {videoAuthor} dengan {musicName} karya {musicAuthor}');
    expect(read(other + picture('Look created by Some One with a sound'))).toMatchObject({
      unread: ['caption-credits'],
    });
  });

  test('are read quickly beside a sentence without end', () => {
    const started = performance.now();
    read(sentence('{videoText}'.repeat(9_000)) + picture('Look #Haul'));
    expect(performance.now() - started).toBeLessThan(400);
  });

  test('are no faces and no names', () => {
    const face = '<a href="/@who.else"><img alt="Who Else"></a>';
    expect(read(tile('user-post-item', '<img alt="">', face))).toMatchObject({ videoId: id, caption: undefined });
    const inFeed = `<article data-e2e="recommend-list-item-container"><a href="/@some.one"><img alt="some.one"></a>
      <div id="xgwrapper-0-${id}"></div><img alt="Look #Haul"></article>`;
    expect(read(inFeed)).toMatchObject({ author: 'some.one', caption: 'Look #Haul' });
  });

  test('name those whom they mention', () => {
    const inFeed = `<article data-e2e="recommend-list-item-container"><a data-e2e="video-author-avatar" href="/@some.one"></a>
      <div id="xgwrapper-0-${id}"></div><div data-e2e="video-desc">Look <a href="/@who.else">@Who</a></div></article>`;
    expect(read(inFeed)).toMatchObject({ author: 'some.one', caption: 'Look @Who', mentions: ['who.else'] });
  });
});
