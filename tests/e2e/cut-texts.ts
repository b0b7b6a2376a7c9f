interface Piece {
  text: string;
  element: Element;
  box: DOMRect;
}

/**
 * What a person cannot read to its end and no tooltip says in full, and what lies under something else. Runs in the
 * page, so it stands alone. What can be scrolled to is no loss, and neither is what only screen readers are told.
 */
export function cutTexts(): string[] {
  const faults = new Set<string>();
  const hasTooltip = (element: Element) => element.closest('[title]') !== null;
  const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';

  /** What is seen of `box`, and whether something that cannot be scrolled hides a part of it. */
  function seenOf(box: DOMRect, element: Element | null, isCut = false): { seen: DOMRect; isCut: boolean } {
    if (!element || element === document.body) return { seen: box, isCut };
    const { overflowX, overflowY } = getComputedStyle(element);
    if (overflowX === 'visible' && overflowY === 'visible') return seenOf(box, element.parentElement, isCut);
    const around = element.getBoundingClientRect();
    const [left, right] = [Math.max(box.left, around.left), Math.min(box.right, around.right)];
    const [top, bottom] = [Math.max(box.top, around.top), Math.min(box.bottom, around.bottom)];
    const cutHere =
      (clips(overflowX) && right - left < box.width - 1) || (clips(overflowY) && bottom - top < box.height - 2);
    const seen = new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    return seenOf(seen, element.parentElement, isCut || cutHere);
  }

  const pieces: Piece[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const element = node.parentElement;
    const text = node.textContent?.trim();
    if (!element || !text || !element.checkVisibility({ visibilityProperty: true })) continue;
    if (element.closest('option, svg, script, style')) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const { seen, isCut } = seenOf(box, element);
      if (seen.width <= 2 || seen.height <= 2) continue;
      if (isCut && !hasTooltip(element)) faults.add(`cut off: ${text}`);
      pieces.push({ text, element, box: seen });
    }
  }

  const controls = [...document.querySelectorAll('button, select, input, a.button')]
    .filter((control) => control.checkVisibility({ opacityProperty: true }))
    .map((element) => ({
      text: `the ${element.tagName} ${element.textContent?.slice(0, 30)}`,
      element,
      box: seenOf(element.getBoundingClientRect(), element.parentElement).seen,
    }));
  const overlap = (a: DOMRect, b: DOMRect) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2 &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
  pieces.forEach((piece, at) => {
    for (const other of [...pieces.slice(at + 1), ...controls]) {
      if (other.element.contains(piece.element) || piece.element.contains(other.element)) continue;
      if (overlap(piece.box, other.box)) faults.add(`one over the other: ${piece.text} and ${other.text}`);
    }
  });

  const pen = document.createElement('canvas').getContext('2d');
  const arrowWidth = 16;
  for (const field of document.querySelectorAll<HTMLInputElement | HTMLSelectElement>('select, input[placeholder]')) {
    const style = getComputedStyle(field);
    const isSelect = field instanceof HTMLSelectElement;
    const text = isSelect ? field.selectedOptions[0]?.text : field.value || field.placeholder;
    if (!pen || !text || !field.checkVisibility()) continue;
    pen.font = style.font;
    const padding = Number.parseFloat(style.paddingLeft) + Number.parseFloat(style.paddingRight);
    const room = field.clientWidth - padding - (isSelect ? arrowWidth : 0);
    if (pen.measureText(text).width > room + 1) faults.add(`cut in its field: ${text}`);
  }

  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) faults.add(`the page is ${scrollWidth - clientWidth} px wider than the window`);
  return [...faults];
}
