/** How one language sells and jokes: templates with `{slots}`; `{name}` is the thing, `{price}` its price. */
export interface Speech {
  /** Name the thing. */
  named: string[];
  /** Sell a thing without saying what it is. */
  nameless: string[];
  /** May follow either. */
  endings: string[];
  /** Umbrella shopping hashtags, the commonest repeated; misspelt ones among them. */
  umbrella: string[];
  /** Hashtags that say nothing. */
  loose: string[];
  /** Captions that sell nothing, words that mislead among them. */
  fun: string[];
  funTags: string[];
  slots: Record<string, string[]>;
  titleFronts: string[];
  titleEnds: string[];
}
