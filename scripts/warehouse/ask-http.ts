import { once } from 'node:events';
import { type IncomingMessage, request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';

/**
 * A POST whose answer may take hours to begin, which `fetch` gives up after five minutes.
 * @throws what the network says
 */
export async function askHttp(
  address: string,
  headers: Record<string, string>,
  body: string,
): Promise<IncomingMessage> {
  const ask = address.startsWith('https:') ? overHttps : overHttp;
  const bytes = Buffer.from(body);
  const sized = { ...headers, 'Content-Length': String(bytes.length) };
  // A connection of its own: the server closes idle ones after three seconds, perhaps just as one is used again.
  const asking = ask(address, { method: 'POST', headers: sized, agent: false });
  const answered = once(asking, 'response');
  asking.end(bytes);
  const [answer] = await answered;
  return answer;
}

export async function textOf(answer: AsyncIterable<Buffer>): Promise<string> {
  return Buffer.concat(await Array.fromAsync(answer)).toString();
}
