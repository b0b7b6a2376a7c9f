/** Something that TikTok has done to its pages, or may do: changes a document, and says whether there was anything to change. */
export interface Mutation {
  name: string;
  change(page: Document): boolean;
}

const stateScripts =
  '#__UNIVERSAL_DATA_FOR_REHYDRATION__, #SIGI_STATE, #sigi-persisted-data, #__NEXT_DATA__, #RENDER_DATA';
const containerNames =
  /^(?:recommend-list-item-container|(?:user-(?:post|repost|liked)|favorites|collection|challenge|music|search_(?:top|video)|explore)-item(?:-list)?|detail-video|detail-photo|browse-video|feed-video)$/;
const containerIds =
  /^(?:column-item-video-container|grid-item-container|one-column-item|column-list-container|media-card)/;

/** What a card says of its video, and where: each is taken away alone. */
const fields: [string, css: string, attribute?: string][] = [
  ['caption', named('video-desc', 'browse-video-desc', 'search-card-video-caption', 'user-post-item-desc')],
  ['author', named('video-author-uniqueid', 'browse-username', 'search-card-user-unique-id')],
  ['author’s name', named('video-author-nickname', 'browser-nickname')],
  ['author’s picture', named('video-author-avatar', 'browse-user-avatar')],
  ['picture’s description', 'img[alt]', 'alt'],
  ['title of links', 'a[title]', 'title'],
  ['views', named('video-views')],
  ['count of search cards', named('search-card-like-container')],
  ['likes', named('like-count', 'browse-like-count')],
  ['comments', named('comment-count', 'browse-comment-count')],
  ['shares', named('share-count')],
  ['saves', named('undefined-count', 'favorite-count')],
  ['icons', 'svg'],
];

const removeState = removed(stateScripts);
const removeNames = withoutAttribute('[data-e2e]', 'data-e2e');

export const mutations: Mutation[] = [
  { name: 'page JSON removed', change: removeState },
  { name: 'every data-e2e removed', change: removeNames },
  { name: 'class names scrambled', change: scramble },
  { name: 'containers renamed', change: (page) => rename(page, /^xgwrapper-(?=\d)/, 'xgwrapper-') },
  { name: 'containers and player renamed', change: (page) => rename(page, /^xgwrapper-(?=\d)/, 'playbox-') },
  {
    name: 'all of these at once',
    change: (page) =>
      [removeState, scramble, (one: Document) => rename(one, /^xgwrapper-(?=\d)/, 'playbox-'), removeNames]
        .map((change) => change(page))
        .includes(true),
  },
  ...fields.map(([name, css, attribute]) => ({
    name: `dropped: ${name}`,
    change: attribute ? withoutAttribute(css, attribute) : removed(css),
  })),
];

function named(...names: string[]): string {
  return names.map((name) => `[data-e2e="${name}"]`).join(', ');
}

function removed(css: string) {
  return (page: Document): boolean => {
    const parts = [...page.querySelectorAll(css)];
    for (const part of parts) part.remove();
    return parts.length > 0;
  };
}

function withoutAttribute(css: string, attribute: string) {
  return (page: Document): boolean => {
    const parts = [...page.querySelectorAll(css)].filter((part) => part.getAttribute(attribute));
    for (const part of parts) part.removeAttribute(attribute);
    return parts.length > 0;
  };
}

/** As a new build of TikTok's does: each name becomes another one, the same everywhere. */
function scramble(page: Document): boolean {
  const parts = [...page.querySelectorAll('[class]')];
  for (const part of parts) {
    const names = (part.getAttribute('class') ?? '').split(/\s+/).filter(Boolean);
    part.setAttribute('class', names.map(hashed).join(' '));
  }
  return parts.length > 0;
}

/** FNV-1a, seeded by nothing but the name. */
function hashed(name: string): string {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return `x${(hash >>> 0).toString(36)}`;
}

/** Other names and ids for what holds a card, and `div` for the tags that have a meaning. */
function rename(page: Document, player: RegExp, playerName: string): boolean {
  const parts = [...page.querySelectorAll('[data-e2e], [id]')];
  let isChanged = false;
  for (const part of parts) {
    const name = part.getAttribute('data-e2e') ?? '';
    if (containerNames.test(name)) part.setAttribute('data-e2e', `new-${name}-box`);
    const id = containerIds.test(part.id) ? `new-${part.id}` : part.id.replace(player, playerName);
    isChanged ||= containerNames.test(name) || id !== part.id;
    if (id !== part.id) part.id = id;
  }
  for (const part of [...page.querySelectorAll('article, section, li')]) {
    const box = page.createElement('div');
    for (const { name, value } of [...part.attributes]) box.setAttribute(name, value);
    box.append(...part.childNodes);
    part.replaceWith(box);
    isChanged = true;
  }
  return isChanged;
}
