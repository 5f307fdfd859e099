import compression from 'compression';
import express, { type RequestHandler } from 'express';

const year = 365 * 24 * 60 * 60 * 1000;

/** Answers with the built client: its files, and index.html for the address of every page. */
export function clientFiles(webDir: string): RequestHandler[] {
  const page: RequestHandler = (request, response, next) => {
    // a missing script must stay missing: index.html in its place would be run as one; a mailed link ends in a signature,
    // which has a dot before it too and is far longer than any ending of a file
    if (!['GET', 'HEAD'].includes(request.method) || /\.[a-z0-9]{1,12}$/i.test(request.path)) {
      next();
      return;
    }
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile('index.html', { root: webDir, cacheControl: false }, (error) => {
      if (error) next(isMissing(error) ? undefined : error);
    });
  };
  // answers of the API stay as they are: compressed secrets beside chosen text can be guessed (BREACH)
  return [
    compression(),
    express.static(webDir, { index: false, setHeaders: keepHashed, cacheControl: false }),
    page,
  ];
}

const isMissing = (error: Error): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT';

/** All but index.html carry a hash in their names, and never change under one name. */
function keepHashed(response: Parameters<RequestHandler>[1], file: string): void {
  const isHashed = /-[A-Z0-9]{8,}\.[a-z0-9]+$/.test(file);
  response.setHeader('Cache-Control', isHashed ? `public, max-age=${year / 1000}, immutable` : 'no-cache');
}
