/** Why a backup or an observation file is not taken, and where in it. Nothing is changed by one that is refused. */
export class RefusedFile extends Error {
  readonly reason: 'not-ours' | 'newer' | 'cut-off' | 'damaged' | 'too-large';
  readonly place?: string;

  constructor(reason: RefusedFile['reason'], place?: string) {
    super([reason, place].filter(Boolean).join(': '));
    this.reason = reason;
    this.place = place;
  }
}
