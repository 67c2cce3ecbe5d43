import express, { Router, type NextFunction, type Request, type Response } from 'express';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { wantsPage } from './mediaTypes.js';

/** Own scripts only, and nobody may put the page in a frame. Monaco sets styles on elements and starts its workers from files of ours. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The playground: `/`, its files, and /graphql for whoever asks for a page. What the address holds is read by the page's own script. */
export function playground(folder: string): Router {
  const page = (_request: Request, response: Response) => {
    response.set({ 'Content-Security-Policy': policy, 'Cache-Control': 'no-cache', Vary: 'Accept' });
    if (!existsSync(join(folder, 'index.html'))) {
      response.status(404).type('text/plain').send('The playground is not built. "npm start" builds it.\n');
      return;
    }
    response.sendFile('index.html', { root: folder, cacheControl: false });
  };
  const router = Router();
  router.get('/', page);
  router.get('/graphql', (request: Request, response: Response, next: NextFunction) =>
    wantsPage(request) ? page(request, response) : next(),
  );
  router.use(
    express.static(folder, {
      index: false,
      redirect: false,
      setHeaders: (response) => response.setHeader('Content-Security-Policy', policy),
    }),
  );
  return router;
}
