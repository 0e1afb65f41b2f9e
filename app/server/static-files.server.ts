import { readdirSync } from "node:fs";
import compression from "compression";
import { static as filesIn, type RequestHandler, Router } from "express";

const HASHED = "/assets";

/**
 * What browsers load beside pages. Only names that lie in the folder are looked for on the disk,
 * so that a page costs no search for a file.
 */
export function staticFiles(clientDir: string): RequestHandler {
  const router = Router();
  router.use(
    HASHED,
    compression(),
    filesIn(`${clientDir}/assets`, { immutable: true, maxAge: "1y", fallthrough: false }),
  );
  const files = filesIn(clientDir, { maxAge: "7d", index: false, redirect: false, dotfiles: "ignore" });
  const names = new Set(readdirSync(clientDir));
  router.use((req, res, next) => {
    if (names.has(req.path.split("/")[1] ?? "")) files(req, res, next);
    else next();
  });
  return router;
}
