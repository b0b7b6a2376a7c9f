import { linkCss, readLink } from './link';

const ends = /^(?:html|body|main|ul|ol)$/;

/** As far around a link as nothing else links to another video, a few levels at most. */
export function soleScope(card: Element, videoId: string, mostLevels = 4): Element {
  const parent = card.parentElement;
  const isEnd = !parent || mostLevels === 0 || ends.test(parent.localName) || hasOther(parent, card, videoId);
  return isEnd ? card : soleScope(parent, videoId, mostLevels - 1);
}

/** The first other one ends the search, so a list of thousands is not looked through. */
function hasOther(parent: Element, card: Element, videoId: string): boolean {
  for (let part = parent.firstElementChild; part; part = part.nextElementSibling) {
    const link = part === card ? undefined : (readLink(part) ?? readLink(part.querySelector(linkCss)));
    if (link && link.videoId !== videoId) return true;
  }
  return false;
}

/** The nearest ancestor in which something stands; nothing beyond it belongs to this card for sure. */
export function nearestWith(card: Element, css: string): Element {
  let scope: Element | null = card;
  while (scope && !ends.test(scope.localName) && !scope.querySelector(css)) scope = scope.parentElement;
  return scope && !ends.test(scope.localName) ? scope : card;
}
