import type { Layout } from '../layout';

export type Drawing = ReturnType<typeof makeDrawing>;

/** Draws with elements and text only: captions are strangers' here too. `name` is a tag and the stable end of its class. */
export function makeDrawing({ layout }: { layout: Layout }) {
  const hash = (text: string) => {
    let sum = 7;
    for (const letter of text) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) >>> 0;
    return sum.toString(36);
  };

  /** A page's framework leaves alone what others put between its elements. */
  const made = new WeakSet<Element>();
  const own = <Made extends Element>(element: Made): Made => {
    made.add(element);
    return element;
  };
  const ownChildren = (element: Element) => [...element.children].filter((child) => made.has(child));

  function classOf(suffix: string): string {
    const hashed = hash(layout.build + suffix);
    const second = `e${hash(suffix + layout.build)}0`;
    if (layout.classStyle === 'css-build') return `css-${hashed}-${layout.build}--${suffix} ${second}`;
    return `${layout.classStyle}-${hashed}-${suffix} ${second}`;
  }

  function add(parent: Element, name: string, attributes: Record<string, string> = {}, text?: string): HTMLElement {
    const [tag = 'div', suffix] = name.split(' ');
    const element = own(document.createElement(tag));
    if (suffix) element.className = classOf(suffix);
    for (const [key, value] of Object.entries(attributes))
      element.setAttribute(key === 'e2e' ? 'data-e2e' : key, value);
    if (text !== undefined) element.textContent = text;
    return parent.appendChild(element);
  }

  const drawings: Record<string, string> = {
    play: 'M16 10.554V37.4459L38.1463 24L16 10.554Z',
    heart:
      'M7.5 2.25C10.5 2.25 12 4.25 12 4.25C12 4.25 13.5 2.25 16.5 2.25C20 2.25 22.5 5 22.5 8.5C22.5 14 12 21.5 12 21.5C12 21.5 1.5 14 1.5 8.5C1.5 5 4 2.25 7.5 2.25Z',
    saves: 'M4 4.5a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v17l-8-5.3-8 5.3z',
    comment: 'M12 3C6.5 3 2 6.6 2 11c0 2.6 1.6 4.9 4 6.4V22l4.4-3.1c.5.1 1 .1 1.6.1 5.5 0 10-3.600 10-8S17.500 3 12 3z',
    share: 'M13 4v5C6 9.500 2.500 14 2 20c3-4 6.500-5.500 11-5.500V20l9-8z',
  };

  function icon(parent: Element, kind: string, suffix?: string, size = 24): Element {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const viewBox = kind === 'play' ? '0 0 48 48' : '0 0 24 24';
    const attributes = { width: size, height: size, viewBox, fill: 'currentColor' };
    for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, String(value));
    if (suffix) svg.setAttribute('class', `like-icon ${classOf(suffix)}`);
    const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    path.setAttribute('d', drawings[kind] ?? '');
    svg.append(path);
    own(path);
    return parent.appendChild(own(svg));
  }

  /** Puts something into the page when it is whole, as the page's framework does. */
  function insert<Made>(parent: Element, draw: (apart: Element) => Made): Made {
    const apart = document.createElement('div');
    const drawn = draw(apart);
    parent.append(...apart.childNodes);
    return drawn;
  }

  /** As TikTok writes it in every language: below 10,000 plain, then 10K, 36.2K, 1M. */
  function short(count: number): string {
    const units: [number, string][] = [
      [1e9, 'B'],
      [1e6, 'M'],
      [1e3, 'K'],
    ];
    const [size, unit] = units.find(([least]) => count >= (least === 1e3 ? 1e4 : least)) ?? [1, ''];
    return unit ? `${Math.round(count / (size / 10)) / 10}${unit}` : String(count);
  }

  /** A picture instead of a video: two colours of its own, and an emoji or the first words of the caption. */
  function cover(parent: Element, id: string, desc: string, alt?: string): void {
    const hue = Number((BigInt(id) * 137n) % 360n);
    const turn = (degrees: number, light: number) => `hsl(${(hue + degrees) % 360} 42% ${light}%)`;
    const box = add(parent, 'div DivCover');
    box.style.background = `linear-gradient(${150 + (hue % 40)}deg, ${turn(0, 40)}, ${turn(45, 24)} 60%, ${turn(80, 12)})`;
    const emoji = /\p{Extended_Pictographic}/u.exec(desc)?.[0];
    const words = desc.replace(/[#@][^\s#@]+/g, '').trim() || desc;
    add(box, emoji ? 'div DivCoverEmoji' : 'div DivCoverWords', {}, emoji ?? words.split(/\s+/).slice(0, 6).join(' '));
    if (alt === undefined) return;
    const picture = add(add(box, 'span'), 'picture');
    const nothing = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
    add(picture, 'img', {
      alt,
      src: nothing,
      decoding: 'async',
      style: 'position:absolute;inset:0;width:100%;height:100%',
    });
  }

  /** Hashtags and mentions are links, and what stands between them is text. */
  function caption(parent: Element, desc: string): void {
    for (const part of desc.split(/([#@][\p{L}\p{N}\p{M}_.]+)/u)) {
      if (/^[#@]./.test(part)) {
        const href = part.startsWith('#') ? `/tag/${part.slice(1).toLowerCase()}` : `/${part.toLowerCase()}`;
        const link = add(parent, 'a StyledCommonLink', { e2e: 'search-common-link', href, target: '_self' });
        add(link, 'strong StrongText', {}, part);
      } else if (part) add(parent, 'span', { e2e: 'new-desc-span' }, part);
    }
  }

  function avatar(parent: Element, handle: string, size: number): void {
    const hue = Number.parseInt(hash(handle), 36) % 360;
    const circle = add(parent, 'span SpanAvatarContainer', { shape: 'circle' }, handle.slice(0, 1).toUpperCase());
    circle.setAttribute(
      'style',
      `width:${size}px;height:${size}px;background:hsl(${hue} 40% 38%);font-size:${size / 2.2}px`,
    );
  }

  /** `5-30`, and the year in front where it is another. */
  function date(id: string): string {
    const uploaded = new Date(Number(BigInt(id) >> 32n) * 1_000);
    return `${uploaded.getMonth() + 1}-${uploaded.getDate()}`;
  }

  return { add, insert, icon, ownChildren, short, cover, caption, avatar, date };
}
