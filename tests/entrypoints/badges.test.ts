// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { LabelledBadge } from '../../storage/messages';

vi.mock('../../entrypoints/tiktok.content/badge.css?inline', () => ({ default: '' }));
const { drawBadge, removeBadges } = await import('../../entrypoints/tiktok.content/badges');

const badge: LabelledBadge = {
  itemId: 'crystals',
  stage: 'fading',
  stale: false,
  score: 24,
  coolingRisk: true,
  label: 'Crystals: fading, score 24, cooling risk',
};
const attach = Element.prototype.attachShadow;
let shadows: ShadowRoot[];
let card: HTMLElement;

beforeEach(() => {
  shadows = [];
  // happy-dom leaves out what no style sheet says; browsers say `static`.
  vi.spyOn(globalThis, 'getComputedStyle').mockReturnValue({ position: 'static' } as CSSStyleDeclaration);
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, { mode: 'open' });
    shadows.push(Object.assign(root, { asked: init.mode }));
    return root;
  });
  card = document.createElement('div');
  document.body.replaceChildren(card);
});

it('shows glyph and score, says the whole to those who hear it, and shows nothing of it to the page', () => {
  drawBadge(card, badge);
  const [shadow] = shadows;
  expect(shadow?.querySelector('[role="img"]')?.getAttribute('aria-label')).toBe(badge.label);
  expect(shadow?.querySelector('.badge')?.textContent).toBe('24');
  expect(shadow?.querySelectorAll('svg').length).toBe(2);
  expect(shadow).toMatchObject({ asked: 'closed' });
  expect(card.innerHTML).not.toMatch(/24|rystals|fading/);
});

it('draws a badge that says the same once, renews one that says something else, and takes it off without one', () => {
  drawBadge(card, badge);
  drawBadge(card, badge);
  expect(shadows.length).toBe(1);
  drawBadge(card, { ...badge, score: 30, label: 'Crystals: steady, score 30' });
  expect(card.querySelectorAll('trendcrest-badge').length).toBe(1);
  drawBadge(card, undefined);
  expect(card.childElementCount).toBe(0);
});

it('leaves the page as it was', () => {
  drawBadge(card, badge);
  expect(card.style.position).toBe('relative');
  removeBadges();
  expect(card.style.position).toBe('');
  expect(card.childElementCount).toBe(0);
});
