import { sparkHeight, sparkWidth } from '../../components/parts/spark-path';
import { coolingGlyph, stageGlyphs } from '../../components/parts/stage-glyphs';
import type { CardText } from '../../storage/messages';
import css from './card.css?inline';

export interface CardAsks {
  onFollow(isFollowed: boolean): void;
  onOpen(): void;
}

export interface DrawnCard {
  host: HTMLElement;
  shadow: ShadowRoot;
  /** In the order of Tab. */
  buttons: HTMLButtonElement[];
  press(button: Element | null | undefined): void;
}

/** The card in a closed shadow, as the badge: its words and numbers are not the page's business. */
export function drawCard(text: CardText, asks: CardAsks): DrawnCard {
  const host = document.createElement('trendcrest-card');
  const shadow = host.attachShadow({ mode: 'closed' });
  const actions = new Map<HTMLButtonElement, () => void>();
  if (text.itemId !== undefined) {
    actions.set(followButton(text), () => asks.onFollow(!text.isFollowed));
    actions.set(element('button', { type: 'button', title: text.openHint }, [text.open]), asks.onOpen);
  }
  const buttons = [...actions.keys()];
  shadow.append(
    element('style', {}, [css]),
    element('div', { class: `card ${text.stage}`, role: 'dialog', 'aria-label': text.name }, [
      element('div', { class: 'title' }, [
        element('strong', {}, [text.name]),
        element('span', { class: 'stage' }, [glyph(stageGlyphs[text.stage]), text.stageText]),
        text.score !== undefined && element('b', {}, [String(text.score)]),
      ]),
      element('p', {}, [text.reason]),
      text.cooling && element('p', { class: 'cooling' }, [glyph(coolingGlyph), text.cooling]),
      text.spark && sparkline(text.spark, text.stage === 'stale'),
      text.speed && element('p', {}, [text.speed]),
      text.cart && element('p', { class: 'cart' }, [glyph(cartGlyph), text.cart]),
      text.others && element('p', { class: 'quiet' }, [element('b', {}, [text.others.count]), ' ', text.others.names]),
      buttons.length > 0 && element('div', { class: 'buttons' }, buttons),
    ]),
  );
  return { host, shadow, buttons, press: (button) => actions.get(button as HTMLButtonElement)?.() };
}

function followButton({ isFollowed, follow, unfollow }: CardText): HTMLButtonElement {
  const attributes = { type: 'button', 'aria-pressed': String(isFollowed), title: isFollowed ? unfollow : follow };
  return element('button', attributes, [isFollowed ? '★ ' : '☆ ', follow]);
}

type Part = Node | string | false | undefined;

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  parts: Part[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...parts.filter((part) => part instanceof Node || typeof part === 'string'));
  return made;
}

const svgNamespace = 'http://www.w3.org/2000/svg';
const cartGlyph = { path: 'M1 1.5h1.5l1.6 6.2h5.4l1.3-4.4H3.2M4.8 10.4h.01M9 10.4h.01', width: 1.3 };

function drawing(box: string, name: string, path: Record<string, string>): SVGElement {
  const svg = document.createElementNS(svgNamespace, 'svg');
  svg.setAttribute('viewBox', box);
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  const line = document.createElementNS(svgNamespace, 'path');
  for (const [key, value] of Object.entries(path)) line.setAttribute(key, value);
  svg.append(line);
  return svg;
}

const glyph = ({ path, width, dashes = '' }: { path: string; width: number; dashes?: string }) =>
  drawing('0 0 12 12', 'glyph', { d: path, 'stroke-width': String(width), 'stroke-dasharray': dashes || 'none' });

const sparkline = (path: string, isDashed: boolean) =>
  drawing(`0 0 ${sparkWidth} ${sparkHeight}`, 'spark', { d: path, 'stroke-dasharray': isDashed ? '1 4' : 'none' });
