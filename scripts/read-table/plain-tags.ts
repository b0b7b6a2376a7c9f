/**
 * The hashtags of a caption: those that TikTok lists or links, and those written in the text. A text that is cut or
 * escaped may hold only the beginning of a listed one, which is no hashtag of its own.
 */
export function plainTags(listed: string[], text: string): string[] {
  const sure = listed.filter(Boolean).map(lowerCase);
  const written = writtenIn(text).map(lowerCase);
  return [...new Set([...sure, ...written.filter((tag) => !sure.some((one) => one.startsWith(tag)))])];
}

/** What follows a # until a space or a sign of writing; pictures and flags belong to it. */
const writtenIn = (text: string) =>
  text
    .split(/[#＃]/)
    .slice(1)
    .flatMap((part) => /^(?:_|[^\s@\p{Punctuation}\p{Math_Symbol}\p{Currency_Symbol}])+/u.exec(part) ?? []);

/** As TikTok writes it: of the Turkish İ no dot stays behind. */
const lowerCase = (tag: string) => tag.toLowerCase().replaceAll('i\u0307', 'i');
