import { coolingGlyph, stageGlyphs } from '../../components/parts/stage-glyphs';
import type { LabelledBadge } from '../../storage/messages';
import css from './badge.css?inline';

const tagName = 'trendcrest-badge';
/** What each badge says. Neither this nor the closed shadow can be read by the page: scores are not its business. */
const said = new WeakMap<Element, string>();
/** Cards whose `position` we had to set. */
const positioned = new Set<WeakRef<HTMLElement>>();

/** Renews a card's badge: without one, as of a video that shows no product, none is left. */
export function drawBadge(card: Element | undefined, badge: LabelledBadge | undefined): void {
  if (!(card instanceof HTMLElement)) return;
  const before = card.querySelector(`:scope > ${tagName}`);
  if (before && badge && said.get(before) === badge.label) return;
  before?.remove();
  if (!badge) return;
  if (getComputedStyle(card).position === 'static') {
    card.style.position = 'relative';
    positioned.add(new WeakRef(card));
  }
  const host = document.createElement(tagName);
  said.set(host, badge.label);
  // TikTok's own "Pinned" mark stands at the top left of the cards of a profile.
  const isPinnable = card.closest('[data-e2e="user-post-item"]') ?? card.querySelector('[data-e2e="user-post-item"]');
  host.dataset.corner = isPinnable ? 'bottom-right' : 'top-left';
  const shadow = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = css;
  shadow.append(style, draw(badge));
  card.append(host);
}

/** Leaves the page as it was. */
export function removeBadges(): void {
  for (const host of document.querySelectorAll(tagName)) host.remove();
  for (const card of positioned) card.deref()?.style.removeProperty('position');
  positioned.clear();
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
