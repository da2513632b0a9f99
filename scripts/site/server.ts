import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pageAt, paths } from './pages.ts';

const HOST = 'www.jingan.gov.cn';

/** Hosts that are led to this machine, by the names that the extension's own permissions use. */
const HOSTS = ['*.gov.cn', '*.people.com.cn', '*.news.cn', '*.xinhuanet.com', '*.example'];

/** The stand-in sites: addresses as a reader sees them, and the resolver rules that lead a browser to them. */
export interface Site {
  address: (page: keyof typeof paths) => string;
  /** For Chromium's `--host-resolver-rules`. Every other name fails, so that nothing leaves this machine. */
  hosts: string;
  close: () => Promise<void>;
}

/**
 * What stands at a path of www.jingan.gov.cn, or at a whole address of any host, in place of or beside the site's own
 * pages: one that was published anew, or one in the manner of another site. Of bytes the server does not say how they
 * are encoded: the page itself does.
 */
export type Replacements = ReadonlyMap<string, string | Uint8Array>;

const isScript = (path: string): boolean => path.endsWith('.js');

interface Found {
  body: string | Buffer;
  type: string;
}

function found(host: string, path: string, replaced: Replacements): Found | null {
  const text = replaced.get(`http://${host}${path}`) ?? (host === HOST ? replaced.get(path) : undefined);
  if (text instanceof Uint8Array) return { body: Buffer.from(text), type: 'text/html' };
  if (text !== undefined) {
    return { body: text, type: `${isScript(path) ? 'text/javascript' : 'text/html'}; charset=utf-8` };
  }
  return host === HOST ? pageAt(path) : null;
}

function answer(response: ServerResponse, host: string, path: string, replaced: Replacements): void {
  const page = found(host, path, replaced);
  response.writeHead(page ? 200 : 404, {
    'content-type': page?.type ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  });
  response.end(page?.body ?? '404');
}

/** Serves the site on a free port of this machine until closed. */
export async function openSite(replaced: Replacements = new Map()): Promise<Site> {
  const server = createServer(({ headers, url = '/' }, response) => {
    const { pathname, search } = new URL(url, `http://${HOST}`);
    const host = headers.host ?? HOST;
    // A page may be picked by its query; where none stands at the whole of it, the path alone counts.
    const whole = replaced.has(`http://${host}${pathname}${search}`) ? `${pathname}${search}` : pathname;
    answer(response, host, whole, replaced);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (page) => `http://${HOST}${paths[page]}`,
    hosts: [...HOSTS.map((host) => `MAP ${host}:80 127.0.0.1:${port}`), 'MAP * ~NOTFOUND', 'EXCLUDE 127.0.0.1'].join(
      ', ',
    ),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
