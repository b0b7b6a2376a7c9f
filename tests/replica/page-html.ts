import { inScript, type StateScript } from './answers/page-state';
import { makeAsking } from './client/asking';
import { makeDrawing } from './client/drawing';
import { makeFeed } from './client/feed';
import { makeFeedCards } from './client/feed-cards';
import { makeFrame } from './client/frame';
import { makeGrid } from './client/grid';
import { makeHeaders } from './client/headers';
import { makeRouter } from './client/router';
import { makeShop } from './client/shop';
import { makeTiles } from './client/tiles';
import { makeVideoPage } from './client/video-page';
import type { Layout } from './layout';
import { placeOf } from './place';
import { style } from './style';
import type { Supply } from './supply';

/** The parts of the page's own script, each made of those before it. They import nothing but types from each other. */
const parts = {
  drawing: makeDrawing,
  asking: makeAsking,
  feedCards: makeFeedCards,
  feed: makeFeed,
  tiles: makeTiles,
  grid: makeGrid,
  headers: makeHeaders,
  videoPage: makeVideoPage,
  shop: makeShop,
  frame: makeFrame,
  router: makeRouter,
};

/** What compilers wrap round functions to keep their names does not exist in the page. */
const nameless = 'var __name = (named) => named;';

function pageScript(layout: Layout): string {
  const made = Object.entries(parts).map(([name, make]) => `parts.${name} = (${make})(parts);`);
  const start = `const parts = { layout: ${inScript(layout)}, placeOf: ${placeOf} };`;
  return ['(() => {', nameless, start, ...made, 'parts.router.start();', '})();'].join('\n');
}

/** The page as the server sends it: JSON and a script that draws; the cards come later. */
export function pageHtml(supply: Supply, layout: Layout, states: StateScript[], title: string): string {
  const scripts = states.map(
    ({ id, type, text }) => `<script id="${id}"${type ? ` type="${type}"` : ''}>${text}</script>`,
  );
  return `<!doctype html><html lang="${escaped(supply.language)}"><head><meta charset="utf-8">
<title>${escaped(title)}</title><link rel="icon" href="data:,"><style>${style}</style>
${scripts.join('\n')}
</head><body><div id="app" data-csr="1"></div><script>${pageScript(layout)}</script></body></html>`;
}

export const captchaPage =
  () => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Security Check</title>
<script id="captcha-config" type="application/json">{"type":"verify"}</script></head>
<body><div id="captcha_container"><div class="captcha_verify_container">Verify to continue</div></div></body></html>`;

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
