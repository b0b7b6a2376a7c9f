import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';

export const id = '7500000000000000001';
export const other = '7500000000000000002';
export const play = '<svg><path d="M16 10.554V37.4459L38.1463 24L16 10.554Z"></path></svg>';
export const heart = '<svg class="css-1-StyledHeart"><path d="M1 1"></path></svg>';
export const context = { source: 'card', surface: 'feed' } as const;

/** The documents that the readers have to work on, besides a browser's. */
export const rigs: [string, (html: string) => Document][] = [
  ['linkedom', (html) => parseHTML(`<!doctype html><html><body>${html}</body></html>`).document],
  [
    'happy-dom',
    (html) => {
      const { document } = new Window();
      document.body.innerHTML = html;
      return document as unknown as Document;
    },
  ],
];

export const tile = (name: string, inner: string, below = '') =>
  `<div class="wrap"><div data-e2e="${name}"><a href="https://www.tiktok.com/@some.one/video/${id}">${inner}</a></div>${below}</div>`;
