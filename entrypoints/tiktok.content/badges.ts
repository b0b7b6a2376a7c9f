import { coolingGlyph, stageGlyphs } from '../../components/parts/stage-glyphs';
import type { LabelledBadge } from '../../storage/messages';
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
export function drawBadges(cards: [Element, LabelledBadge][]): void {
  const fresh = cards.filter(([card]) => !drawn.has(card)).map(([card]) => ({ card, ...placeIn(card) }));
  for (const { card, place, positioned } of fresh) {
    if (positioned) positioned.style.position = 'relative';
    drawn.set(card, { ...addHost(card, place), label: '', positioned });
  }
  for (const [card, badge] of cards) {
    const known = drawn.get(card);
    if (!known) continue;
    known.label = badge.label;
    known.shadow.lastChild?.replaceWith(draw(badge));
  }
}

/** Leaves the page as it was. */
export function removeBadges(): void {
  keepBadges(new Set());
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
  // TikTok's own "Pinned" mark stands at the top left of the cards of a profile.
  const isPinnable = card.closest('[data-e2e="user-post-item"]') ?? card.querySelector('[data-e2e="user-post-item"]');
  host.dataset.corner = isPinnable ? 'bottom-right' : 'top-left';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style, '');
  place.append(host);
  return { host, shadow };
}

function draw({ stage, stale, score, coolingRisk, label }: LabelledBadge): HTMLElement {
  const badge = document.createElement('div');
  badge.className = 'badge';
  badge.setAttribute('role', 'img');
  badge.setAttribute('aria-label', label);
  badge.append(glyph(stale ? 'stale' : stage));
  if (score !== undefined) badge.append(String(score));
  if (coolingRisk) badge.append(glyph('cooling'));
  return badge;
}

const svgNamespace = 'http://www.w3.org/2000/svg';

function glyph(name: keyof typeof stageGlyphs | 'cooling'): SVGElement {
  const { path, width, dashes } = name === 'cooling' ? coolingGlyph : stageGlyphs[name];
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', '0 0 12 12');
  svg.setAttribute('class', name);
  const line = document.createElementNS(svgNamespace, 'path');
  line.setAttribute('d', path);
  line.setAttribute('stroke-width', String(width));
  if (dashes) line.setAttribute('stroke-dasharray', dashes);
  svg.append(line);
  return svg;
}
