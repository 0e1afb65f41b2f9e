import { createHash, randomBytes } from "node:crypto";
import type { Browser, BrowserContextOptions, Page } from "@playwright/test";
import type { Site } from "../../support/site";
import { inDatabase } from "./database";

/** Somebody who teaches the shipped course, with a session behind a second step, as if they had just signed in. */
export async function aTeacher(
  { browser, site, database }: { browser: Browser; site: Site; database: string },
  name: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const token = randomBytes(32).toString("base64url");
  const email = `${name.toLowerCase()}@example.org`;
  await inDatabase(
    database,
    `WITH person AS (
       INSERT INTO "User" (email, name, "emailVerifiedAt") VALUES ($1, $2, now())
       ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id),
     role AS (
       INSERT INTO "RoleGrant" ("userId", role, "courseId")
       SELECT person.id, 'instructor', c.id FROM person, "Course" c ON CONFLICT DO NOTHING),
     factor AS (
       INSERT INTO "TotpFactor" ("userId", "sealedSecret", "confirmedAt")
       SELECT id, 'v1.nobodys.secret', now() FROM person ON CONFLICT DO NOTHING)
     INSERT INTO "AuthSession" (id, "userId", "expiresAt", "absoluteExpiresAt", "mfaAt", "sudoAt")
     SELECT $3, id, now() + interval '1 hour', now() + interval '8 hours', now(), now() FROM person`,
    [email, name, createHash("sha256").update(token).digest("base64url")],
  );
  const context = await browser.newContext({ baseURL: site.origin, ...options });
  await context.addCookies([
    {
      name: "__Host-session",
      value: token,
      domain: "127.0.0.1",
      path: "/",
      secure: true,
      httpOnly: true,
      sameSite: "Lax" as const,
    },
  ]);
  return context.newPage();
}
