import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-256 of a text that comes in pieces, which the browser's own can only take at once. */
export class Checksum {
  private readonly hash = sha256.create();

  add(text: string): void {
    this.hash.update(utf8ToBytes(text));
  }

  /** Of everything added; nothing can be added after. */
  hex(): string {
    return bytesToHex(this.hash.digest());
  }
}
