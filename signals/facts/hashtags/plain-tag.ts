const longestTag = 200;

/** A hashtag without `#`, in lower case; `undefined` for what can be none. */
export function plainTag(name: unknown): string | undefined {
  if (typeof name !== 'string') return undefined;
  const tag = name
    .trim()
    .replace(/^[#＃]+/, '')
    .toLowerCase();
  return tag !== '' && tag.length <= longestTag && !/[\s#＃@]/.test(tag) ? tag : undefined;
}
