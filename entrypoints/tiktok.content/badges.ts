import type { DrawnBadge } from '../../storage/messages';
import type { PageSettings } from '../../storage/page-settings';
import css from './badge.css?inline';

const tagName = 'trendcrest-badge';

interface Drawn {
  host: HTMLElement;
  shadow: ShadowRoot;
  label: string;
  /** Its `position` is ours. */
  positioned?: HTMLElement;
}

/**
 * The badge of each card that has one. Neither what it says nor the closed shadow can be read by the page: scores are not
 * its business.
 */
const drawn = new Map<Element, Drawn>();

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
  for (const [card, { host }] of drawn) dress(card, host);
}

/** TikTok's own "Pinned" mark stands at the top left of the cards of a profile. */
const pinnable = '[data-e2e="user-post-item"]';

function dress(card: Element, { style }: HTMLElement): void {
  const isPinnable = look.badgeCorner === 'top-left' && (card.closest(pinnable) ?? card.querySelector(pinnable));
  const [end, side] = (isPinnable ? 'bottom-right' : look.badgeCorner).split('-');
  style.cssText = `${end}: 8px; ${side}: 8px; zoom: ${look.badgeSize === 'large' ? 1.4 : 1}`;
}

/** Takes the badges off all cards but these. */
export function keepBadges(cards: ReadonlySet<Element>): void {
  for (const [card, { host, positioned }] of drawn) {
    if (cards.has(card)) continue;
    host.remove();
    positioned?.style.removeProperty('position');
    drawn.delete(card);
  }
}

/**
 * Draws or renews the badges of cards. The page is asked how its cards stand before the first is changed, or it would have
 * to compute its styles anew for each.
 */
export function drawBadges(cards: [Element, DrawnBadge][]): void {
  const fresh = cards.filter(([card]) => !drawn.has(card)).map(([card]) => ({ card, ...placeIn(card) }));
  for (const { card, place, positioned } of fresh) {
    if (positioned) positioned.style.position = 'relative';
    drawn.set(card, { ...addHost(card, place), label: '', positioned });
  }
  for (const [card, badge] of cards) {
    const known = drawn.get(card);
    if (!known) continue;
    known.label = badge.label;
    const isFocused = known.shadow.activeElement !== null;
    const renewed = draw(badge);
    known.shadow.lastChild?.replaceWith(renewed);
    if (isFocused) renewed.focus();
  }
}

/** Leaves the page as it was. */
export function removeBadges(): void {
  keepBadges(new Set());
}

/** Firefox ends a script without a word, as in an update, and puts the new one into open tabs: what the old one drew is left. */
export function removeLeft(): void {
  for (const left of document.querySelectorAll(`${tagName},trendcrest-card`)) left.remove();
}

/**
 * The box that lies over a card's picture, outside of the flow: what changes in there makes no browser lay out the page's
 * other cards. Else the card itself, which has to be positioned.
 */
function placeIn(card: Element): { place: Element; positioned?: HTMLElement } {
  for (let box = card.firstElementChild; box && box.localName !== 'a'; box = box.firstElementChild)
    if (box.querySelector('a') && getComputedStyle(box).position === 'absolute') return { place: box };
  const isStatic = getComputedStyle(card).position === 'static';
  return { place: card, positioned: isStatic ? (card as HTMLElement) : undefined };
}

function addHost(card: Element, place: Element): Pick<Drawn, 'host' | 'shadow'> {
  const host = document.createElement(tagName);
  dress(card, host);
  const shadow = host.attachShadow({ mode: 'closed', delegatesFocus: true });
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style, '');
  place.append(host);
  return { host, shadow };
}

function draw({ score, label, marks: [stage, ...others] }: DrawnBadge): HTMLElement {
  const badge = document.createElement('div');
  badge.className = 'badge';
  badge.setAttribute('role', 'button');
  badge.setAttribute('aria-haspopup', 'dialog');
  badge.setAttribute('aria-label', label);
  badge.tabIndex = 0;
  if (stage) badge.append(drawMark(stage));
  badge.append(String(score ?? ''), ...others.map(drawMark));
  return badge;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function drawMark({ path, width, dashes, color = '' }: DrawnBadge['marks'][number]): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.style.color = color;
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  line.setAttribute('stroke-width', String(width));
  if (dashes) line.setAttribute('stroke-dasharray', dashes);
  svg.append(line);
  return svg;
}
