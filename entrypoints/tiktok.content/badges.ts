import type { DrawnBadge } from '../../storage/messages';
import type { PageSettings } from '../../storage/page-settings';

const tagName = 'trendcrest-badge';

interface Badge {
  host: HTMLElement;
  /** What is seen of it, in the host's shadow. */
  face: HTMLElement;
  label?: string;
  /** The style of its marks, and that of its place. */
  marks?: string;
  style?: string;
  /** The card, where its `position` is ours. */
  positioned?: HTMLElement;
}

/**
 * The badge of each card that has one. Neither what it says nor the closed shadow can be read by the page: scores are not
 * its business.
 */
const drawn = new Map<Element, Badge>();

/** What the badge of a card says, if it has one. */
export const badgeOn = (card: Element): string | undefined => drawn.get(card)?.label;

/** The card that a badge stands on. */
export const cardUnder = (badge: Element): Element | undefined =>
  [...drawn].find(([, { host }]) => host === badge)?.[0];

type Look = Pick<PageSettings, 'badgeCorner' | 'badgeSize'>;
let look: Look;

/** How the person wants them: those that stand there and those to come. */
export function dressBadges(wanted: Look): void {
  look = wanted;
  for (const [card, badge] of drawn) dress(card, badge);
}

/** TikTok's own "Pinned" mark stands at the top left of the cards of a profile. */
const pinnable = '[data-e2e="user-post-item"]';

/** What is inherited is put back. All is said in the elements, which spares the browser a style sheet for each badge. */
const hostStyle = 'all:initial;position:absolute;z-index:3;user-select:none';
/** Dark in forced colours too, which would leave what is drawn in it on white. */
const faceStyle =
  'cursor:pointer;white-space:nowrap;box-sizing:border-box;height:24px;border:1px solid #ffffff26;border-radius:999px;color:#fff;font:600 12px/22px system-ui,sans-serif;outline-color:#6cb2ff;forced-color-adjust:none;background:#101215e6 no-repeat;';

function dress(card: Element, badge: Badge): void {
  const isPinnable = look.badgeCorner === 'top-left' && (card.closest(pinnable) ?? card.querySelector(pinnable));
  const [end, side] = (isPinnable ? 'bottom-right' : look.badgeCorner).split('-');
  const style = `${hostStyle}; ${end}: 8px; ${side}: 8px; zoom: ${look.badgeSize === 'large' ? 1.4 : 1}`;
  if (badge.style !== style) badge.host.style.cssText = style;
  badge.style = style;
}

/** Badges that were taken off, for the next cards. */
const spare: Badge[] = [];

/** Takes the badges off all cards but these. */
export function keepBadges(cards: { has(card: Element): boolean }): void {
  for (const [card, badge] of drawn) {
    if (cards.has(card)) continue;
    badge.host.remove();
    if (badge.positioned) badge.positioned.style.position = '';
    drawn.delete(card);
    spare.push(badge);
  }
}

/**
 * From now on these cards have badges, and no others. The page is asked how its cards stand before the first is changed,
 * or it would have to compute its styles anew for each.
 */
export function drawBadges(cards: ReadonlyMap<Element, DrawnBadge>): void {
  const places = new Map([...cards.keys()].filter((card) => !drawn.has(card)).map((card) => [card, placeIn(card)]));
  keepBadges(cards);
  for (const [card, said] of cards) {
    const badge = drawn.get(card) ?? spare.pop() ?? makeBadge();
    if (badge.label !== said.label) say(badge, said);
    const place = places.get(card);
    if (!place) continue;
    badge.positioned = place.positioned;
    if (place.positioned) place.positioned.style.position = 'relative';
    dress(card, badge);
    drawn.set(card, badge);
    place.in.append(badge.host);
  }
}

/** Leaves the page as it was. */
export function removeBadges(): void {
  keepBadges(new Set());
  spare.length = 0;
}

/** Firefox ends a script without a word, as in an update, and puts the new one into open tabs: what the old one drew is left. */
export function removeLeft(): void {
  for (const left of document.querySelectorAll(`${tagName},trendcrest-card`)) left.remove();
}

/**
 * The box that lies over a card's picture, outside of the flow: what changes in there moves nothing else of the page. Else
 * the card itself, which has to be positioned.
 */
function placeIn(card: Element): { in: Element; positioned?: HTMLElement } {
  for (let box = card.firstElementChild; box && box.localName !== 'a'; box = box.firstElementChild)
    if (box.querySelector('a') && getComputedStyle(box).position === 'absolute') return { in: box };
  const isStatic = getComputedStyle(card).position === 'static';
  return { in: card, positioned: isStatic ? (card as HTMLElement) : undefined };
}

function makeBadge(): Badge {
  const host = document.createElement(tagName);
  const face = document.createElement('div');
  face.setAttribute('role', 'button');
  face.setAttribute('aria-haspopup', 'dialog');
  face.tabIndex = 0;
  host.attachShadow({ mode: 'closed', delegatesFocus: true }).append(face);
  return { host, face };
}

function say(badge: Badge, { score, label, style }: DrawnBadge): void {
  const { face } = badge;
  face.setAttribute('aria-label', label);
  face.textContent = String(score ?? '');
  // To read it costs more than all the rest, and most are as they were.
  if (badge.marks !== style) face.style.cssText = faceStyle + style;
  badge.label = label;
  badge.marks = style;
}
