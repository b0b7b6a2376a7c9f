import type { Page } from '@playwright/test';
import type { Heard } from '../heard';
import { askFirefox } from './ask-firefox';

interface Node {
  sharedId: string;
  value?: { shadowRoot?: Node };
}

const ours = 'trendcrest-badge, trendcrest-card';
const roles = ['button', 'dialog', 'link'];

/** Runs a function of the page with nodes of it, which may stand in closed shadows. */
async function call<Answer>(page: Page, work: string, nodes: Node[]): Promise<Answer> {
  const { result } = await askFirefox<{ result: { value: string } }>(page, 'script.callFunction', (context) => ({
    functionDeclaration: `(...nodes) => JSON.stringify((${work})(nodes))`,
    ...{ target: { context }, awaitPromise: false },
    arguments: nodes.map(({ sharedId }) => ({ sharedId })),
  }));
  return JSON.parse(result.value);
}

/** The closed shadows of what is ours, which no selector enters. */
async function shadowsOf(page: Page): Promise<Node[]> {
  const { nodes } = await askFirefox<{ nodes: Node[] }>(page, 'browsingContext.locateNodes', (context) => ({
    ...{ context, locator: { type: 'css', value: ours } },
    serializationOptions: { maxDomDepth: 0, includeShadowTree: 'all' },
  }));
  return nodes.flatMap(({ value }) => value?.shadowRoot ?? []);
}

export interface HeardNode extends Heard {
  node: Node;
}

/** What is ours and has one of Firefox's own roles, and all text; names are taken from where a name may stand. */
export async function heardInFirefox(page: Page): Promise<HeardNode[]> {
  const startNodes = await shadowsOf(page);
  if (startNodes.length === 0) return [];
  const found: HeardNode[] = [];
  for (const role of roles) {
    const { nodes } = await askFirefox<{ nodes: Node[] }>(page, 'browsingContext.locateNodes', (context) => ({
      ...{ context, startNodes, locator: { type: 'accessibility', value: { role } } },
    }));
    const heard = await call<Omit<HeardNode, 'role' | 'node'>[]>(page, describe, nodes);
    found.push(...nodes.map((node, at) => ({ focused: false, name: '', ...heard[at], role, node })));
  }
  const texts = await call<string[]>(
    page,
    '(roots) => roots.map((root) => root.lastElementChild.innerText)',
    startNodes,
  );
  return [...found, ...texts.map((name, at) => ({ role: 'text', name, focused: false, node: startNodes[at] as Node }))];
}

const describe = `(nodes) => nodes.map((node) => {
  const labels = (node.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const names = labels.map((id) => node.getRootNode().getElementById(id)?.textContent);
  return {
    name: node.getAttribute('aria-label') ?? (names.join(' ') || node.innerText.trim()),
    pressed: node.getAttribute('aria-pressed') ?? undefined,
    focused: node.getRootNode().activeElement === node,
  };
})`;

/** The middle of a node, for the mouse. */
export function middleOf(page: Page, node: Node): Promise<{ x: number; y: number }> {
  const middle = `([node]) => {
    node.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = node.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  }`;
  return call(page, middle, [node]);
}
