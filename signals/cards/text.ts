/** What an element shows as text, in one line; nothing where there is no such element or no text. */
export function textOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.replace(/\s+/g, ' ').trim() || undefined;
}

/** The text that stands in the element itself, not in what it contains: a name without the date behind it. */
export function ownText(element: Element | null | undefined): string | undefined {
  const own = [...(element?.childNodes ?? [])].filter(({ nodeType }) => nodeType === 3);
  return (
    own
      .map(({ textContent }) => textContent)
      .join('')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}
