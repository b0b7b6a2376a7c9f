const mostTags = 100;
const longestTag = 200;
const inText = /[#＃]((?:[\p{L}\p{N}\p{M}_]|\u200c|\u200d)+)/gu;

/** Hashtags named by TikTok and written in the text: without `#`, lower case, each once, in their order. */
export function hashtagsOf(named: string[], text = ''): string[] {
  const tags = new Set<string>();
  for (const tag of named) add(tags, /^[#＃]/.test(tag) ? tag.replace(/^[#＃]+/, '') : tag);
  for (const [, tag = ''] of text.matchAll(inText)) add(tags, tag);
  return [...tags];
}

function add(tags: Set<string>, tag: string): void {
  if (tags.has(tag) || tag === '' || tag.length > longestTag || tags.size >= mostTags) return;
  tags.add(tag.toLowerCase());
}
