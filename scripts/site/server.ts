import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAt, paths } from './pages.ts';

const HOST = 'www.jingan.gov.cn';

/** The stand-in site: addresses as a reader sees them, and the resolver rule that leads a browser to it. */
export interface Site {
  address: (page: keyof typeof paths) => string;
  /** For Chromium's `--host-resolver-rules`. Every other name fails, so that nothing leaves this machine. */
  hosts: string;
  close: () => Promise<void>;
}

/** What a test puts in place of a path, such as a page that was published anew. */
export type Replacements = ReadonlyMap<string, string>;

function answer(response: ServerResponse, path: string, replaced: Replacements): void {
  const text = replaced.get(path);
  const page = text === undefined ? pageAt(path) : { body: text, type: 'text/html; charset=utf-8' };
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(page?.body ?? '404');
}

/** Serves the site on a free port of this machine until closed. */
export async function openSite(replaced: Replacements = new Map()): Promise<Site> {
  const server = createServer((request, response) =>
    answer(response, new URL(request.url ?? '/', `http://${HOST}`).pathname, replaced),
  );
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (page) => `http://${HOST}${paths[page]}`,
    hosts: `MAP ${HOST}:80 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
