import type { CDPSession, Page } from '@playwright/test';
import { isFirefox } from './browser';
import { heardInFirefox, middleOf } from './firefox/heard-in-firefox';

export interface Heard {
  role: string;
  name: string;
  pressed?: unknown;
  focused: boolean;
  /** What the browser calls it. */
  node: unknown;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/** What assistive technology is told of a page; closed shadows, which no selector enters, are part of it. */
export async function heard(page: Page): Promise<Heard[]> {
  if (isFirefox()) return heardInFirefox(page);
  const { nodes } = await (await sessionOf(page)).send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [], backendDOMNodeId }) => {
      const of = (property: string) => properties.find((one) => one.name === property)?.value.value;
      return {
        role: String(role?.value),
        name: String(name?.value ?? ''),
        pressed: of('pressed'),
        focused: of('focused') === true,
        node: backendDOMNodeId ?? 0,
      };
    });
}

/** The middle of what is heard under a role and a name, for the mouse. */
export async function placeOf(page: Page, role: string, name: string | RegExp): Promise<{ x: number; y: number }> {
  const isIt = (one: Heard) =>
    one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name));
  const nothing = new Error(`Nothing is heard as ${role} “${name}”.`);
  if (isFirefox()) {
    const found = (await heardInFirefox(page)).find(isIt);
    if (!found) throw nothing;
    return middleOf(page, found.node);
  }
  const found = (await heard(page)).find(isIt);
  if (!found) throw nothing;
  const session = await sessionOf(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: Number(found.node) });
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: Number(found.node) });
  const [left = 0, top = 0] = model.border;
  return { x: left + model.width / 2, y: top + model.height / 2 };
}
