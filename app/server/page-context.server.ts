import { randomUUID } from "node:crypto";
import type { Request, Response } from "express";
import { browserName, deviceTokenIn } from "~/features/identity/index.server";
import { isLanguageTag, negotiateLanguage } from "~/locales/languages";
import { lastKnownSettings } from "~/platform/settings.server";
import type { Actor } from "~/shared/actor";
import type { RequestContext } from "~/web/load-context";
import { nonceOf } from "./edge/security-headers.server";

/** One value of the Cookie header; the first wins. */
export function cookieOf(req: Request, name: string): string | null {
  for (const part of (req.headers.cookie ?? "").slice(0, 8_192).split(";")) {
    const at = part.indexOf("=");
    if (at > 0 && part.slice(0, at).trim() === name) {
      return part.slice(at + 1).trim();
    }
  }
  return null;
}

/** Language by this browser's explicit choice, then account, then the browser's own. */
export function languageOf(req: Request, actor: Actor): string {
  const cookie = cookieOf(req, "language");
  if (cookie && isLanguageTag(cookie)) return cookie;
  if ("locale" in actor && isLanguageTag(actor.locale)) return actor.locale;
  return negotiateLanguage(req.headers["accept-language"] ?? "") ?? lastKnownSettings()["default-language"];
}

export function themeOf(req: Request): "auto" | "light" | "dark" {
  const cookie = cookieOf(req, "theme");
  return cookie === "light" || cookie === "dark" ? cookie : "auto";
}

/** By the account, and for strangers by what this browser chose. */
export const wantsQuickExit = (req: Request, actor: Actor): boolean =>
  actor.kind === "person" ? actor.quickExit : cookieOf(req, "quick-exit") === "on";

export const newRequestId = (): string => randomUUID().slice(0, 13);

/** Everything a page is told about its request. */
export function requestContext(
  req: Request,
  res: Response,
  actor: Actor,
  clientEntry: string,
): RequestContext {
  const settings = lastKnownSettings();
  return {
    requestId: res.locals.requestId as string,
    nonce: nonceOf(res),
    locale: languageOf(req, actor),
    timeZone: "timeZone" in actor ? actor.timeZone : settings["default-time-zone"],
    site: { name: settings["site-name"], contactAddress: settings["contact-address"] },
    theme: themeOf(req),
    actor,
    quickExit: wantsQuickExit(req, actor),
    method: req.method,
    url: req.originalUrl.replace(/\.data(?=\?|$)/, ""),
    clientEntry,
    ip: req.ip ?? "unknown",
    browser: browserName(req.get("user-agent") ?? ""),
    deviceToken: deviceTokenIn(req.headers.cookie ?? ""),
  };
}
