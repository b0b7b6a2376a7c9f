export const longestNote = 2_000;
export const longestLabel = 40;
export const mostLabels = 20;

/** Whatever a person pasted: letters as they are, without what cannot be seen or turns the text around. */
const visible = (text: string) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{C}\n\t\u200c\u200d]/gu, '');

export const cleanNote = (text: string): string => visible(text).trim().slice(0, longestNote);

const cleanLabel = (text: string): string => visible(text).replace(/\s+/g, ' ').trim().slice(0, longestLabel).trim();

/** Each once, whatever its letters' case; the first writing stays. */
export function cleanLabels(texts: readonly string[]): string[] {
  const labels = new Map<string, string>();
  for (const label of texts.map(cleanLabel)) {
    const key = label.toLowerCase();
    if (label && !labels.has(key)) labels.set(key, label);
  }
  return [...labels.values()].slice(0, mostLabels);
}
