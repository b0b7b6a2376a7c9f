/** One thing that is tried in a real browser, long or short. */
export interface Stage {
  name: string;
  /** What is promised, in one sentence. */
  promise: string;
  /** Lines of figures. @throws where the promise is broken */
  run(wish: Wish): Promise<Figures>;
}

export interface Wish {
  seed: number;
  /** 1 is the whole; a test takes a small part. */
  share: number;
}

export type Figures = Record<string, number>;

/** @throws where it is not so */
export function must(isSo: boolean, otherwise: string): void {
  if (!isSo) throw new Error(otherwise);
}
