import type { Layout } from '../layout';
import type { Asking } from './asking';
import type { Drawing } from './drawing';

export type Frame = ReturnType<typeof makeFrame>;

/** What stands round every page: navigation, search box, for who is signed in the inbox, for who is not the wall. */
export function makeFrame({ layout, drawing, asking }: { layout: Layout; drawing: Drawing; asking: Asking }) {
  const { add } = drawing;
  const links: [string, string, string, string][] = [
    ['🏠', 'For You', 'nav-foryou', '/'],
    ['🧭', 'Explore', 'nav-explore', '/explore'],
    ['👥', 'Following', 'nav-following', '/following'],
    ['🤝', 'Friends', 'nav-friends', '/friends'],
  ];

  /** @returns where the page itself is drawn */
  function draw(app: Element, onSearch: (words: string) => void): HTMLElement {
    const nav = add(app, 'nav DivSideNavContainer');
    add(nav, 'a DivLogo', { href: '/' }, 'Simulated feed');
    box(nav, onSearch);
    for (const [glyph, label, name, href] of links) {
      const link = add(nav, 'a StyledNavLink', { e2e: name, href });
      add(link, 'span SpanGlyph', { 'aria-hidden': 'true' }, glyph);
      add(link, 'span', { class: 'TUXButton-label' }, label);
    }
    if (layout.isSignedIn) inbox(app, add(nav, 'button', { e2e: 'nav-activity', type: 'button' }, '🔔  Activity'));
    else add(nav, 'button', { e2e: 'top-login-button', type: 'button' }, 'Log in');
    if (layout.gate === 'login-wall') wall(app);
    return add(app, 'main DivMainContainer', { id: 'main-content' });
  }

  function box(nav: Element, onSearch: (words: string) => void): void {
    const form = add(nav, 'form FormElement', { e2e: 'search-box', action: '/search' });
    const input = add(form, 'input InputElement', { e2e: 'search-user-input', name: 'q', placeholder: 'Search' });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (input instanceof HTMLInputElement && input.value) onSearch(input.value);
    });
  }

  /** Notifications link to videos too; the handle in their address is a number. */
  function inbox(app: Element, button: HTMLElement): void {
    const panel = add(app, 'div DivInboxContainer', { e2e: 'inbox-notifications', hidden: '' });
    const list = add(panel, 'div DivInboxListContainer', { e2e: 'inbox-list' });
    button.addEventListener('click', () => {
      panel.toggleAttribute('hidden');
      if (list.firstChild) return;
      for (const item of [...asking.known.values()].slice(0, 8)) {
        const row = add(list, 'div DivItemContainer', { e2e: 'inbox-list-item' });
        add(row, 'p PTitleText', { e2e: 'inbox-title' }, asking.handle(item));
        add(row, 'p PDescText', { e2e: 'inbox-content' }, 'posted a video');
        const other = String(BigInt(item.id) + 1n);
        add(row, 'a StyledLinkVideoCover', { href: `/@6776000000000000000/video/${other}` }, '▶');
      }
    });
  }

  function wall(app: Element): void {
    const modal = add(app, 'div DivModalContainer', { role: 'dialog', id: 'login-modal' });
    add(modal, 'h2', {}, 'Log in to continue');
  }

  return { draw };
}
