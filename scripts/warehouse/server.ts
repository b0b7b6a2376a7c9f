import type { IncomingMessage } from 'node:http';
import { askHttp, textOf } from './ask-http';
import { type Place, Trouble, troubleOf, unreachable } from './trouble';

export interface ServerAddress {
  /** Of ClickHouse's HTTP port, e.g. `http://127.0.0.1:8123`. */
  url: string;
  database: string;
  user: string;
  /** Goes into a header, never into an address or a log. */
  password: string;
}

/**
 * A ClickHouse server over its HTTP interface, in words that versions from 18.16 on understand: among others neither
 * DISTINCT nor ORDER BY beside FINAL, which 18.16 refuses of a table of several shards. What goes wrong is a `Trouble`.
 */
export class Server {
  readonly place: Place;
  readonly #headers: Record<string, string>;
  /** Insert into Distributed tables only returns when the shards have it. */
  isCluster = false;

  constructor({ url, database, user, password }: ServerAddress) {
    if (!/^[A-Za-z_]\w{0,60}$/.test(database)) throw new Trouble(`"${database}" cannot be the name of a database.`);
    this.place = { url: url.replace(/\/+$/, ''), database, user };
    this.#headers = { 'X-ClickHouse-User': user, 'X-ClickHouse-Key': password };
  }

  /** For statements that answer nothing. */
  async run(sql: string): Promise<void> {
    await this.#text(await this.#post(sql));
  }

  async version(): Promise<string> {
    return (await this.#text(await this.#post('SELECT version()'))).trim();
  }

  /** Rows one by one as they come, so that a long answer is never held. */
  async *rows<Row>(sql: string): AsyncGenerator<Row> {
    const response = await this.#post(`${sql} FORMAT JSONEachRow`);
    const decoder = new TextDecoder();
    let rest = '';
    try {
      for await (const bytes of response) {
        const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) if (line !== '') yield this.#rowOf<Row>(line);
      }
    } catch (error) {
      throw error instanceof Trouble ? error : unreachable(error, this.place.url);
    }
    if (rest !== '') yield this.#rowOf<Row>(rest);
  }

  all<Row>(sql: string): Promise<Row[]> {
    return Array.fromAsync(this.rows<Row>(sql));
  }

  async one<Row>(sql: string): Promise<Row | undefined> {
    return (await this.all<Row>(sql))[0];
  }

  /** @param lines JSON objects, each ended by a line feed */
  async insert(table: string, lines: string): Promise<void> {
    const query = `INSERT INTO ${this.place.database}.${table} FORMAT JSONEachRow`;
    await this.#text(await this.#post(lines, this.isCluster ? { query, insert_distributed_sync: '1' } : { query }));
  }

  /** An error halfway through an answer comes as a last line that is no row. */
  #rowOf<Row>(line: string): Row {
    try {
      return JSON.parse(line);
    } catch {
      throw troubleOf(line, this.place);
    }
  }

  async #post(body: string, parameters: Record<string, string> = {}): Promise<IncomingMessage> {
    const asked = new URLSearchParams({ ...settings, ...parameters });
    const answer = await this.#reaching(askHttp(`${this.place.url}/?${asked}`, this.#headers, body));
    if (answer.statusCode === 200) return answer;
    throw troubleOf(await this.#text(answer), this.place);
  }

  #text(answer: IncomingMessage): Promise<string> {
    return this.#reaching(textOf(answer));
  }

  #reaching<Value>(asking: Promise<Value>): Promise<Value> {
    return asking.catch((error) => {
      throw unreachable(error, this.place.url);
    });
  }
}

/** Both old and new servers know these. Groups that outgrow the memory go to the server's disk. */
const settings = {
  output_format_json_quote_64bit_integers: '0',
  max_bytes_before_external_group_by: '2000000000',
  max_query_size: '10000000',
};

/** A text as SQL has it. */
export const quoted = (text: string): string => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
