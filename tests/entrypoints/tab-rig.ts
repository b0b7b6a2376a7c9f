import type { Look } from '../../entrypoints/tiktok.content/look';
import { addHealth, noHealth } from '../../signals/health';

export const id = (number: number) => String(7_500_000_000_000_000_000n + BigInt(number));
export const list = (...numbers: number[]) =>
  JSON.stringify({
    itemList: numbers.map((number) => ({
      id: id(number),
      desc: `look at this ${number} #tiktokmademebuyit`,
      createTime: 1_760_000_000,
      author: { uniqueId: `seller${number}`, nickname: 'Seller' },
      stats: { playCount: 5_000 + number, diggCount: 70 + number, commentCount: 3, shareCount: 2 },
    })),
  });

/** A feed card whose video is named nowhere on it. */
export const nameless = (number: number) => `<article data-e2e="recommend-list-item-container">
  <a href="/@seller${number}"><h3 data-e2e="video-author-uniqueid">seller${number}</h3></a>
  <div data-e2e="video-desc">look at this ${number} <strong>#tiktokmademebuyit</strong></div>
  <strong data-e2e="like-count">${70 + number}</strong><strong data-e2e="comment-count">3</strong>
  <strong data-e2e="share-count">2</strong></article>`;
export const grid = (number: number) =>
  `<div data-e2e="challenge-item"><a href="https://www.tiktok.com/@seller${number}/video/${id(number)}">v</a></div>`;

/** What several looks tell together. */
export const all = (looks: Look[]) => ({
  signals: looks.flatMap(({ signals }) => signals),
  health: looks.map(({ health }) => health).reduce(addHealth, noHealth),
});

export const card = (html: string) => {
  document.body.innerHTML = html;
  return document.body.firstElementChild as Element;
};

/** The JSON that a page of TikTok brings along, by its parts. */
export const pageJson = (scope: object) =>
  `<script id="__UNIVERSAL_DATA_FOR_REHYDRATION__" type="application/json">${JSON.stringify({ __DEFAULT_SCOPE__: scope })}</script>`;
