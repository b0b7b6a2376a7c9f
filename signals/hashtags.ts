const mostTags = 100;
const longestTag = 200;
const inText = /[#＃]((?:[\p{L}\p{N}\p{M}_]|\u200c|\u200d)+)/gu;

/** Hashtags named by TikTok and written in the text: without `#`, lower case, each once, in their order. */
export function hashtagsOf(named: string[], text = ''): string[] {
  const written = Array.from(text.matchAll(inText), ([, tag = '']) => tag);
  const tags = new Set([...named, ...written].map((tag) => tag.replace(/^[#＃]+/, '').toLowerCase()));
  return [...tags].filter((tag) => tag !== '' && tag.length <= longestTag).slice(0, mostTags);
}
