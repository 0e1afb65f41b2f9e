import type { ServerBuild } from "@remix-run/node";
import express, { type Express, type NextFunction, type Request, type Response } from "express";
import { resolveSession } from "~/features/identity/index.server";
import { MAX_UPLOAD_BYTES } from "~/features/media";
import { isDatabaseBusy } from "~/platform/database-busy.server";
import type { Env } from "~/platform/env.server";
import { log } from "~/platform/log.server";
import { anonymous } from "~/shared/actor";
import { DomainError } from "~/shared/domain-error";
import { AROUND_BYTES } from "~/web/receive-file.server";
import { compressed, takesGzip } from "./compress.server";
import { answerEarly } from "./edge/answer-early.server";
import { bodyCap, requestGuard } from "./edge/request-guard.server";
import { requestLog } from "./edge/request-log.server";
import { securityHeaders } from "./edge/security-headers.server";
import { isStillSending, uploadBody } from "./edge/upload-body.server";
import { healthRoutes } from "./health.server";
import { measured, metricsRoute } from "./metrics.server";
import { PageCache } from "./page-cache.server";
import { languageOf, newRequestId, requestContext, themeOf, wantsQuickExit } from "./page-context.server";
import { type Answer, remixAdapter } from "./remix-adapter.server";
import { sendPieces } from "./send-pieces.server";
import { staticFiles } from "./static-files.server";

/** Pages that are the same for every stranger: kept for seconds and answered with an ETag. */
const PUBLIC_PAGES = /^\/(?:$|courses(?:\/|$)|schools(?:\/[a-z0-9-]+)?$|pages\/|verify$)/;

/** Where forms with a file are sent to. Any other spelling of these has the small cap of all forms. */
const FILE_FORMS = /^(?:\/teach\/courses\/[a-z0-9-]{1,80}\/files(?:\.json)?|\/library\/import)$/;

interface AppOptions {
  readonly build: ServerBuild;
  readonly env: Env;
  /** Where `npm run build` put what browsers load. */
  readonly clientDir: string;
}

/** The web process: the edge, static files, health and pages, in this order. */
export function createApp({ build, env, clientDir }: AppOptions): Express {
  const app = express();
  app.disable("x-powered-by");
  app.set("query parser", "simple");
  app.set("trust proxy", env.TRUST_PROXY);
  app.set("etag", false);

  app.use(assignRequestId, requestLog(), ...securityHeaders(env.APP_ORIGIN.startsWith("https:")));
  app.use(measured(), healthRoutes(env), metricsRoute(env));
  app.use(requestGuard({ appOrigin: new URL(env.APP_ORIGIN).origin }));
  app.use(staticFiles(clientDir));
  app.use(uploadBody(FILE_FORMS, MAX_UPLOAD_BYTES + AROUND_BYTES), bodyCap());
  app.use(pages(build, env));
  app.use(lastResort);
  return app;
}

function assignRequestId(_req: Request, res: Response, next: NextFunction): void {
  res.locals.requestId = newRequestId();
  res.setHeader("X-Request-Id", res.locals.requestId as string);
  next();
}

function pages(build: ServerBuild, env: Env) {
  const cache = new PageCache();
  const run = remixAdapter(build, env.NODE_ENV, new URL(env.APP_ORIGIN).origin);
  const clientEntry = build.assets.entry.module;

  return async (req: Request, res: Response, next: NextFunction): Promise<void> => {
    try {
      const session = await sessionOf(req);
      if (session.setCookie) res.append("Set-Cookie", session.setCookie);
      const isPublic = !session.hadCookie && req.method === "GET" && PUBLIC_PAGES.test(req.path);
      if (isPublic) await answerFromCache(req, res);
      else await answer(req, res, await run(req, res, requestContext(req, res, session.actor, clientEntry)));
    } catch (error) {
      next(error);
    }
  };

  async function answerFromCache(req: Request, res: Response): Promise<void> {
    const key = [
      req.originalUrl,
      languageOf(req, anonymous),
      themeOf(req),
      wantsQuickExit(req, anonymous),
    ].join(" ");
    const kept = cache.get(key);
    if (kept) return sendKept(req, res, kept);
    const page = { ...requestContext(req, res, anonymous, clientEntry), nonce: null };
    const made = await run(req, res, page);
    const fit = made.status === 200 && !made.headers.has("Set-Cookie") && !made.headers.has("Cache-Control");
    if (fit) return sendKept(req, res, await cache.keep(key, made));
    return answer(req, res, made);
  }
}

/** Pages that lead away answer even without the database: signing out has to say that the session could not be ended. */
const WAYS_OUT = new Set(["/logout", "/quick-exit", "/leave"]);

async function sessionOf(req: Request): ReturnType<typeof resolveSession> {
  try {
    return await resolveSession(req.headers.cookie ?? "");
  } catch (error) {
    if (!WAYS_OUT.has(req.path)) throw error;
    return { actor: anonymous, hadCookie: true };
  }
}

type Kept = Awaited<ReturnType<PageCache["keep"]>>;

function sendKept(req: Request, res: Response, kept: Kept): void {
  // A kept page carries no inline script, so its policy names no nonce: a 304 stays true for the stored copy.
  withoutNonce(res);
  kept.headers.forEach((value, name) => {
    res.setHeader(name, value);
  });
  res.setHeader("ETag", kept.etag);
  res.setHeader("Cache-Control", "private, no-cache");
  res.setHeader("Vary", "Cookie, Accept-Language, Accept-Encoding");
  if (req.headers["if-none-match"] === kept.etag) {
    res.status(304).end();
    return;
  }
  const gzipped = takesGzip(req);
  const body = gzipped ? kept.gzipped : kept.plain;
  if (gzipped) res.setHeader("Content-Encoding", "gzip");
  res.setHeader("Content-Length", body.length);
  res.status(200).end(body);
}

function withoutNonce(res: Response): void {
  const policy = String(res.getHeader("Content-Security-Policy"));
  res.setHeader("Content-Security-Policy", policy.replace(/ 'nonce-[^']+'/, ""));
}

async function answer(req: Request, res: Response, made: Answer): Promise<void> {
  made.headers.forEach((value, name) => {
    if (name !== "set-cookie") res.setHeader(name, value);
  });
  for (const cookie of made.headers.getSetCookie()) res.append("Set-Cookie", cookie);
  if (!made.headers.has("Cache-Control")) res.setHeader("Cache-Control", "no-store");
  if (made.pieces) return sendPieces(res, made.status, made.pieces);
  const body = await compressed(req, res, made.body);
  res.status(made.status);
  if (isStillSending(req, res)) return answerEarly(req, res, body);
  // Who asks for the headers alone is told how long the whole would be, where the page knows.
  const isSaid = made.status === 304 || (req.method === "HEAD" && made.headers.has("Content-Length"));
  if (!isSaid) res.setHeader("Content-Length", body.length);
  res.end(body);
}

/** Whatever escaped: a page with a number, nothing about the inside. The process lives on. */
function lastResort(error: unknown, _req: Request, res: Response, _next: NextFunction): void {
  const status = (error as { status?: number }).status;
  const requestId = res.locals.requestId as string;
  if (status !== undefined && status >= 400 && status < 500) {
    if (!res.headersSent) res.status(status).type("text/plain").send("There is no such file.\n");
    return;
  }
  if (error instanceof DomainError && error.kind === "too-many" && !res.headersSent) {
    res.setHeader("Cache-Control", "no-store");
    res
      .status(429)
      .setHeader("Retry-After", "30")
      .type("text/plain")
      .send("This is being done already. Try again in a moment.\n");
    return;
  }
  log.error({ requestId, err: error }, "request failed outside a page");
  if (res.headersSent) {
    res.destroy();
    return;
  }
  res.setHeader("Cache-Control", "no-store");
  res
    .status(isDatabaseBusy(error) ? 503 : 500)
    .setHeader("Retry-After", "30")
    .type("text/plain")
    .send(`Something broke on our side. What you saved before is safe. Number: ${requestId}\n`);
}
