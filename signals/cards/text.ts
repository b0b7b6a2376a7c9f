/** In one line; nothing where there is nothing to see. */
export const oneLine = (text: string | null | undefined): string | undefined =>
  text?.replace(/\s+/g, ' ').trim() || undefined;

export const textOf = (node: Node | null | undefined): string | undefined => oneLine(node?.textContent);

/** The text that stands in the element itself, not in what it contains: a name without the date behind it. */
export const ownText = (element: Element | null | undefined): string | undefined =>
  oneLine([...(element?.childNodes ?? [])].map((node) => (node.nodeType === 3 ? node.textContent : '')).join(''));
