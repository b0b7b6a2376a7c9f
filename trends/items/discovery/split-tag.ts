/** Words by their letters, so that a tag is read once and not cut at every place. */
export interface LetterTree {
  next: Map<string, LetterTree>;
  /** The logarithm of the word's rareness; missing where no word ends. */
  cost?: number;
}

export interface TagPart {
  text: string;
  /** Whether people use it as a word of its own. */
  isWord: boolean;
}

interface Step {
  cost: number;
  from: number;
  isWord: boolean;
}

const longestSplit = 40;
/** A rest that is no word (a brand, mostly) costs more than a rare word. */
const restCost = 9;
const restLetterCost = 1.8;
const shortestRest = 3;
const longestRest = 24;

export function addWord(tree: LetterTree, word: string, cost: number): void {
  let node = tree;
  for (const letter of word) {
    const next: LetterTree = node.next.get(letter) ?? { next: new Map() };
    node.next.set(letter, next);
    node = next;
  }
  node.cost = cost;
}

/** Cuts a joined tag into words that people use ("spiderlashes", "diylashextensions"). */
export function splitTag(tag: string, tree: LetterTree): TagPart[] {
  if (tag.length > longestSplit || !/^[a-z]+$/.test(tag)) return [{ text: tag, isWord: false }];
  const steps: (Step | undefined)[] = [{ cost: 0, from: 0, isWord: true }];
  for (let from = 0; from < tag.length; from += 1) {
    const before = steps[from];
    if (!before) continue;
    stepWords(tag, from, before.cost, tree, steps);
    if (before.isWord) stepRests(tag, from, before.cost, steps);
  }
  return partsOf(tag, steps);
}

function stepWords(tag: string, from: number, cost: number, tree: LetterTree, steps: (Step | undefined)[]): void {
  let node: LetterTree | undefined = tree;
  for (let end = from; end < tag.length; end += 1) {
    node = node.next.get(tag.charAt(end));
    if (!node) return;
    if (node.cost !== undefined) improve(steps, end + 1, { cost: cost + node.cost, from, isWord: true });
  }
}

function stepRests(tag: string, from: number, cost: number, steps: (Step | undefined)[]): void {
  const last = Math.min(tag.length, from + longestRest);
  for (let end = from + shortestRest; end <= last; end += 1)
    improve(steps, end, { cost: cost + restCost + (end - from) * restLetterCost, from, isWord: false });
}

function improve(steps: (Step | undefined)[], end: number, step: Step): void {
  const best = steps[end];
  if (!best || step.cost < best.cost) steps[end] = step;
}

function partsOf(tag: string, steps: (Step | undefined)[]): TagPart[] {
  const parts: TagPart[] = [];
  for (let end = tag.length; end > 0; ) {
    const step = steps[end];
    if (!step) return [{ text: tag, isWord: false }];
    parts.unshift({ text: tag.slice(step.from, end), isWord: step.isWord });
    end = step.from;
  }
  return parts;
}
