import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A loopback server of pages: path → HTML. */
export interface PageServer {
  /** The address of a path. */
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves `pages` (path with its leading slash → HTML text) on a free port of 127.0.0.1. */
export async function servePages(pages: ReadonlyMap<string, string>): Promise<PageServer> {
  const server = createServer((request, response) => {
    const html = pages.get(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html ?? '<!doctype html><title>No such page</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
