import { createServer as createProxy, type Server } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import { generate } from 'selfsigned';

interface Answer {
  status: number;
  contentType: string;
  body: string;
}

export interface LoggingProxy {
  /** Every address asked for, in order: by pages, by the background, and by the browser itself. */
  asked: string[];
  address: string;
  close(): void;
}

/** Answers everything itself behind a throw-away certificate, and sees what the background asks, as routes do not. */
export async function startLoggingProxy(answer: (address: string) => Answer): Promise<LoggingProxy> {
  const asked: string[] = [];
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const site = createTlsServer({ key, cert }, (request, response) => {
    const address = `https://${request.headers.host}${request.url}`;
    asked.push(address);
    const { status, contentType, body } = answer(address);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  const sitePort = await listen(site);
  const proxy = createProxy((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(502).end();
  });
  proxy.on('connect', (_request, socket) => {
    const inner = connect(sitePort, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      inner.pipe(socket).pipe(inner);
    });
    for (const end of [inner, socket]) end.on('error', () => end.destroy());
  });
  const port = await listen(proxy);
  return {
    asked,
    address: `127.0.0.1:${port}`,
    close() {
      proxy.closeAllConnections();
      site.closeAllConnections();
      proxy.close();
      site.close();
    },
  };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
