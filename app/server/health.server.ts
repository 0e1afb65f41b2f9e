import { Router } from "express";
import type { Env } from "~/platform/env.server";
import { readiness } from "~/platform/readiness.server";

/** `/healthz`: the process lives. `/readyz`: database, migrations and queue can be used. Neither says more. */
export function healthRoutes(_env: Env): Router {
  const router = Router();
  router.get("/healthz", (_req, res) => {
    res.setHeader("Cache-Control", "no-store");
    res.type("text/plain").send("ok\n");
  });
  router.get("/readyz", async (_req, res) => {
    const ready = await readiness();
    res.setHeader("Cache-Control", "no-store");
    res
      .status(ready.ok ? 200 : 503)
      .type("text/plain")
      .send(ready.ok ? "ready\n" : "not ready\n");
  });
  return router;
}
