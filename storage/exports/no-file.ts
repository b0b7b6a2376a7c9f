export type NoFileReason = 'too-many-rows' | 'too-many-to-copy' | 'nothing';

/** Why what was asked for cannot be made. */
export class NoFile extends Error {
  readonly reason: NoFileReason;

  constructor(reason: NoFileReason) {
    super(reason);
    this.reason = reason;
  }
}
