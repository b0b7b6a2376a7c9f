import { makeTagNumbers } from './answers/details';
import { endpointsOf } from './answers/lists';
import { stateScripts } from './answers/page-state';
import { productState, storeState } from './answers/shop-state';
import { type Layout, usualLayout } from './layout';
import { captchaPage, pageHtml } from './page-html';
import { placeOf } from './place';
import type { Supply } from './supply';

export interface Answer {
  status: number;
  contentType: string;
  body: string;
}

export interface Replica {
  supply: Supply;
  layout?: Partial<Layout>;
}

/** Whether an address is one that the simulated TikTok answers. */
export const isReplicas = (address: string) => /^https:\/\/(?:www|shop)\.tiktok\.com\//.test(address);

/** A simulated TikTok: pages and answers in the real ones' structure, over a market that the supply knows. */
export function makeReplica({ supply, layout: wish }: Replica) {
  const layout = { ...usualLayout, ...wish };
  const endpoints = endpointsOf(supply, makeTagNumbers());
  return function answer(address: string): Answer {
    const { pathname, searchParams } = new URL(address);
    const endpoint = endpoints[pathname];
    if (endpoint) return json(layout.gate, () => endpoint(searchParams));
    if (pathname.startsWith('/api/') || pathname === '/favicon.ico') return { ...missing, status: 404 };
    if (layout.gate === 'captcha') return html(captchaPage());
    const place = placeOf(address);
    const product = place.kind === 'product' ? supply.product(place.id) : undefined;
    if (place.kind === 'product' && !product) return { ...missing, status: 404 };
    if (product) return html(pageHtml(supply, layout, [productState(supply, layout, product)], product.title));
    if (place.kind === 'store') return html(pageHtml(supply, layout, [storeState(supply, place.name)], 'Shop'));
    return html(pageHtml(supply, layout, stateScripts(supply, layout, place, address), titleOf(layout)));
  };
}

const titleOf = ({ gate }: Layout) => (gate === 'login-wall' ? 'Log in | TikTok' : 'TikTok - Make Your Day');
const missing: Answer = { status: 404, contentType: 'text/plain', body: '' };
const html = (body: string): Answer => ({ status: 200, contentType: 'text/html; charset=utf-8', body });

/** Whom TikTok takes for a machine gets nothing, and no error. */
function json(gate: Layout['gate'], make: () => unknown): Answer {
  const answers = {
    'login-wall': JSON.stringify({ statusCode: 10_101, statusMsg: 'login needed' }),
    'empty-answers': '',
  };
  const refusal = gate === 'login-wall' || gate === 'empty-answers' ? answers[gate] : undefined;
  return { status: 200, contentType: 'application/json; charset=utf-8', body: refusal ?? JSON.stringify(make()) };
}
