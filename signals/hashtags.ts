const mostTags = 100;
const longestTag = 200;
/** Pictures and flags belong to a hashtag as letters do; addresses (`x.y/#z`) and escapes (`&#39;`) have none. */
const inText =
  /[#＃](?<![/&].)((?:[\p{L}\p{N}\p{M}_\p{Extended_Pictographic}\p{RI}\p{EMod}]|\u200c|\u200d)+)(…|\.{3})?/gu;

/** Hashtags named by TikTok and written in the text: without `#`, lower case, each once, in their order. */
export function hashtagsOf(named: string[], text = ''): string[] {
  const tags = new Set<string>();
  for (const tag of named) add(tags, /^[#＃]/.test(tag) ? tag.replace(/^[#＃]+/, '') : tag);
  const listed = [...tags];
  for (const [, tag = '', isCut] of text.matchAll(inText)) {
    const lower = lowerCase(tag);
    // A text that was cut or escaped holds the beginning of what TikTok names whole.
    if (!tags.has(lower) && !isCut && !listed.some((name) => name.startsWith(lower))) add(tags, lower);
  }
  return [...tags];
}

function add(tags: Set<string>, tag: string): void {
  if (tags.has(tag) || tag === '' || tag.length > longestTag || tags.size >= mostTags) return;
  tags.add(lowerCase(tag));
}

/** As TikTok writes it: the Turkish İ without the dot that JavaScript leaves behind. */
function lowerCase(tag: string): string {
  const lower = tag.toLowerCase();
  return lower.includes('\u0307') ? lower.replaceAll('i\u0307', 'i') : lower;
}
