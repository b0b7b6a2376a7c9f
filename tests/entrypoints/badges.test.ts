// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { badgeStyle } from '../../components/badge-style';
import type { DrawnBadge } from '../../storage/messages';

const { badgeOn, cardUnder, drawBadges, dressBadges, keepBadges, removeBadges, removeLeft } = await import(
  '../../entrypoints/tiktok.content/badges'
);

const badge: DrawnBadge = {
  score: 24,
  label: 'Crystals: fading, score 24, cooling risk',
  style: badgeStyle({ stage: 'fading', stale: false, coolingRisk: true, score: 24 }),
};
const attach = Element.prototype.attachShadow;
let shadows: ShadowRoot[];
let card: HTMLElement;

beforeEach(() => {
  shadows = [];
  dressBadges({ badgeCorner: 'top-left', badgeSize: 'normal' });
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

afterEach(removeBadges);

it('shows glyph and score, says the whole to those who hear it, and shows nothing of it to the page', () => {
  drawBadges(new Map([[card, badge]]));
  const [shadow] = shadows;
  expect(shadow?.querySelector('[role="button"]')?.getAttribute('aria-label')).toBe(badge.label);
  expect(shadow?.querySelector('[role="button"]')?.textContent).toBe('24');
  expect(shadow?.querySelector<HTMLElement>('[role="button"]')?.style.backgroundImage).toContain('url("data:image/svg');
  expect(shadow).toMatchObject({ asked: 'closed' });
  expect(card.innerHTML).not.toMatch(/24|rystals|fading/);
});

it('renews what a badge says where it stands, and takes it off', () => {
  drawBadges(new Map([[card, badge]]));
  expect(badgeOn(card)).toBe(badge.label);
  drawBadges(new Map([[card, { ...badge, score: 30, label: 'Crystals: steady, score 30' }]]));
  expect(card.querySelectorAll('trendcrest-badge').length).toBe(1);
  expect(shadows.map((shadow) => shadow.querySelector('[role="button"]')?.textContent)).toEqual(['30']);
  keepBadges(new Set());
  expect(badgeOn(card)).toBeUndefined();
  expect(card.childElementCount).toBe(0);
});

it('takes off what a script before it left, with its badges and its card', () => {
  for (const name of ['trendcrest-badge', 'trendcrest-card']) card.append(document.createElement(name));
  card.append('the page');
  removeLeft();
  expect(card.innerHTML).toBe('the page');
});

it('that was taken off a card serves the next one', () => {
  drawBadges(new Map([[card, badge]]));
  const host = card.querySelector('trendcrest-badge');
  const next = card.cloneNode() as HTMLElement;
  document.body.append(next);
  drawBadges(new Map([[next, { ...badge, score: 30, label: 'Crystals: steady, score 30' }]]));
  expect(next.querySelector('trendcrest-badge')).toBe(host);
  expect([badgeOn(card), badgeOn(next)]).toEqual([undefined, 'Crystals: steady, score 30']);
  expect(shadows.map((shadow) => shadow.textContent)).toEqual(['30']);
});

it('stands in the box that lies over the picture, which lets the other cards be', () => {
  const positions = new Map<Element, string>();
  vi.spyOn(globalThis, 'getComputedStyle').mockImplementation(
    (element) => ({ position: positions.get(element) ?? 'static' }) as CSSStyleDeclaration,
  );
  card.innerHTML = '<div><div class="over"><a href="/@a/video/1"></a></div></div><a href="/@a"></a>';
  const over = card.querySelector('.over') as Element;
  positions.set(over, 'absolute');
  drawBadges(new Map([[card, badge]]));
  expect(over.lastElementChild?.localName).toBe('trendcrest-badge');
  expect(card.style.position).toBe('');
});

it('leaves the page as it was', () => {
  drawBadges(new Map([[card, badge]]));
  expect(card.style.position).toBe('relative');
  removeBadges();
  expect(card.style.position).toBe('');
  expect(card.childElementCount).toBe(0);
});

it('stands in the corner that the person chose, and moves when another is chosen', () => {
  drawBadges(new Map([[card, badge]]));
  const host = card.querySelector<HTMLElement>('trendcrest-badge');
  expect(host?.style.cssText).toMatch(/top: 8px; left: 8px; zoom: 1;/);
  dressBadges({ badgeCorner: 'bottom-left', badgeSize: 'large' });
  expect(host?.style.cssText).toMatch(/bottom: 8px; left: 8px; zoom: 1.4;/);
  expect(host && cardUnder(host)).toBe(card);
});

it('keeps off the top left of a profile’s cards, where TikTok’s own mark stands', () => {
  card.dataset.e2e = 'user-post-item';
  drawBadges(new Map([[card, badge]]));
  const host = card.querySelector<HTMLElement>('trendcrest-badge');
  expect(host?.style.cssText).toMatch(/bottom: 8px; right: 8px/);
  dressBadges({ badgeCorner: 'top-right', badgeSize: 'normal' });
  expect(host?.style.cssText).toMatch(/top: 8px; right: 8px/);
});
