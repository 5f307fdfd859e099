import type { NestExpressApplication } from '@nestjs/platform-express';
import { json, type RequestHandler } from 'express';
import helmet from 'helmet';
import { DataSource } from 'typeorm';
import { clientFiles } from './client';
import { serveOpenApi } from './openapi/index';
import { isHttps, postgresPool, Refusal, Settings } from './platform/index';
import { Csrf, renewSession, sessionMiddleware } from './session/index';

const jsonLimit = '4mb'; // the longest report written in Minutebook; papers are uploaded as files
const slowUpload = 30 * 60 * 1000;

/** Addresses that never ask who is there go without session and cookies: they cost no query, and caches may keep them. */
const publicAddress = /^\/api\/(public|health|docs|openapi\.json)(\/|-|$)/;
const apiAddress = /^\/api(\/|$)/;

/** Opened by a mailed link, whose signed token is all that protects it: no session, no cookie, and so no CSRF token either. */
const linkAddress = /^\/api\/links\//;

/** Puts together what stands before the controllers; main.ts and the tests start the same. Call it before `init`. */
export function configureHttp(app: NestExpressApplication): void {
  const settings = app.get(Settings);
  app.setGlobalPrefix('api');
  app.disable('etag'); // answers of the API are not kept; files bring their own
  if (isHttps(settings)) app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  const secure = helmet({
    contentSecurityPolicy: contentSecurityPolicy(settings),
    strictTransportSecurity: isHttps(settings),
  });
  const session = [noStore, sessionMiddleware(settings, postgresPool(app.get(DataSource))), renewSession];
  const forClient = chain([secure, ...clientFiles(settings.webDir)]);
  const forReading = chain([secure, ...session]);
  const forChanging = chain([
    secure,
    ...session,
    app.get(Csrf).protect,
    refuseOtherContent,
    json({ limit: jsonLimit }),
  ]);
  const forLinks = chain([secure, noStore, refuseOtherContent, json({ limit: jsonLimit })]);
  // one step in Express's own chain, and the choice in here: every step there costs every request
  app.use(((request, response, next) => {
    if (!apiAddress.test(request.path)) forClient(request, response, next);
    else if (publicAddress.test(request.path)) secure(request, response, next);
    else if (linkAddress.test(request.path)) forLinks(request, response, next);
    else if (request.method === 'GET') forReading(request, response, next);
    else forChanging(request, response, next);
  }) satisfies RequestHandler);
  serveOpenApi(app);
  app.getHttpServer().requestTimeout = slowUpload;
  app.enableShutdownHooks();
}

/** Only our own scripts run. Angular and Material write their styles into the page, hence inline styles. */
const contentSecurityPolicy = (settings: Settings) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'self'"],
    baseUri: ["'self'"],
    objectSrc: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'self'"],
    imgSrc: ["'self'", 'data:', 'blob:'],
    fontSrc: ["'self'", 'data:'],
    styleSrc: ["'self'", "'unsafe-inline'"],
    scriptSrcAttr: ["'none'"],
    ...(isHttps(settings) ? { upgradeInsecureRequests: [] } : {}),
  },
});

const noStore: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'no-store');
  next();
};

const refuseOtherContent: RequestHandler = (request, _response, next) => {
  const hasBody =
    Number(request.get('content-length') ?? 0) > 0 || request.get('transfer-encoding') !== undefined;
  const isTaken = !hasBody || request.is(['json', 'multipart/form-data']);
  next(
    isTaken
      ? undefined
      : new Refusal(415, 'unsupported-content', 'Send JSON here (content type application/json).'),
  );
};

/** One handler that runs several after each other. */
const chain =
  (handlers: RequestHandler[]): RequestHandler =>
  (request, response, next) => {
    const step = (index: number): void => {
      const handler = handlers[index];
      if (!handler) {
        next();
        return;
      }
      void handler(request, response, (error?: unknown) => {
        if (error) next(error);
        else step(index + 1);
      });
    };
    step(0);
  };
