/** Mixes whole numbers into one seed (0…2³² − 1): a video's chance depends on what it is, not on what was made before. */
export function hashOf(...parts: number[]): number {
  let mixed = 0x9e3779b9;
  for (const part of parts) {
    mixed = Math.imul(mixed ^ part, 0x85ebca6b);
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    mixed ^= mixed >>> 16;
  }
  return mixed >>> 0;
}

export function hashOfText(text: string): number {
  return hashOf(...Array.from(text, (letter) => letter.codePointAt(0) ?? 0));
}
