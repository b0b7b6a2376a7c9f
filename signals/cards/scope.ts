const ends = /^(?:html|body|main|ul|ol)$/;

/** As far around a link or player as nothing else names another video, a few levels at most. */
export function soleScope(card: Element, videoId: string, mostLevels = 4): Element {
  const others = `a[href*="/video/"]:not([href*="${videoId}"]), a[href*="/photo/"]:not([href*="${videoId}"])`;
  let scope = card;
  for (let level = 0; level < mostLevels; level++) {
    const parent = scope.parentElement;
    // The first other one ends the search: a list of thousands is not looked through.
    if (!parent || ends.test(parent.localName) || parent.querySelector(others)) break;
    scope = parent;
  }
  return scope;
}

/** The nearest ancestor in which something stands; nothing beyond it belongs to this card for sure. */
export function nearestWith(card: Element, css: string): Element {
  let scope: Element | null = card;
  while (scope && !ends.test(scope.localName) && !scope.querySelector(css)) scope = scope.parentElement;
  return scope && !ends.test(scope.localName) ? scope : card;
}
