import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Firefox's older interface for tests, which alone reaches into the browser itself. */
export class Marionette {
  #socket;
  #waiting = [];
  #unread = Buffer.alloc(0);
  #nextId = 0;

  constructor(socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
  }

  /** Firefox chooses a free port, and writes it into its profile. */
  static async of(profile) {
    const place = join(profile, 'MarionetteActivePort');
    let port = '';
    while (!port) {
      port = await readFile(place, 'utf8').catch(() => '');
      if (!port) await new Promise((resolve) => setTimeout(resolve, 20));
    }
    return new Marionette(connect(Number(port), '127.0.0.1'));
  }

  /** @throws what Firefox says against it */
  async ask(command, params = {}) {
    this.#nextId += 1;
    const text = JSON.stringify([0, this.#nextId, command, params]);
    const [, , error, result] = await new Promise((resolve) => {
      this.#waiting.push(resolve);
      this.#socket.write(`${Buffer.byteLength(text)}:${text}`);
    });
    if (error) throw new Error(`${command}: ${error.message}`);
    return result;
  }

  /** Each message follows its length; the first is a greeting that nobody waits for. */
  #read(data) {
    this.#unread = Buffer.concat([this.#unread, data]);
    for (;;) {
      const colon = this.#unread.indexOf(':');
      const end = colon + 1 + Number(this.#unread.subarray(0, Math.max(colon, 0)));
      if (colon < 0 || this.#unread.length < end) return;
      const message = JSON.parse(this.#unread.subarray(colon + 1, end).toString());
      this.#unread = this.#unread.subarray(end);
      if (Array.isArray(message)) this.#waiting.shift()?.(message);
    }
  }
}
