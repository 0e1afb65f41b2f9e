import { DEMO_PASSWORD, participantEmail } from "../../prisma/seed/demo/people";
import { type DemoSite, oneRow } from "./demo-site";

const PEOPLE = 200;
const WITHIN_SECONDS = 30;
const WARM_UP = 8;
const BAR_MS = 1_000;

/** What came of a class that signs in at once. */
export interface Rush {
  readonly people: number;
  readonly withinSeconds: number;
  /** From the instant a person wanted in to their answer, so that a slow answer hides no queue behind it. */
  readonly p50Ms: number;
  readonly p95Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** Who was not let in. */
  readonly refused: number;
  readonly barMs: number;
  readonly holds: boolean;
}

/** People who have never signed in, with the demo's password, written past the product: making them is not what is measured. */
async function makePeople(site: DemoSite, count: number): Promise<void> {
  await oneRow(
    site.databaseUrl,
    `WITH known AS (SELECT c."passwordHash" FROM "Credential" c JOIN "User" u ON u."id" = c."userId" WHERE u."email" = $1),
      people AS (INSERT INTO "User" ("email", "name", "emailVerifiedAt")
        SELECT 'rush-' || n || '@example.org', 'Person ' || n, now() FROM generate_series(1, $2::int) n RETURNING "id"),
      hashes AS (INSERT INTO "Credential" ("userId", "passwordHash")
        SELECT people."id", known."passwordHash" FROM people, known RETURNING "userId")
     SELECT count(*) AS made FROM hashes`,
    [participantEmail(1), String(count)],
  );
}

/** One sign-in from an address of its own, as in a class where everybody brought a phone. Resolves to the status. */
async function signIn(site: DemoSite, number: number): Promise<number> {
  const answer = await fetch(`${site.origin}/login`, {
    method: "POST",
    redirect: "manual",
    headers: {
      Origin: site.origin,
      "Content-Type": "application/x-www-form-urlencoded",
      "X-Forwarded-For": `198.51.${number >> 8}.${number & 255}`,
    },
    body: new URLSearchParams({ email: `rush-${number}@example.org`, password: DEMO_PASSWORD }),
  });
  await answer.arrayBuffer();
  return answer.status;
}

/** 200 people sign in within 30 seconds at a steady pace, each when their turn comes, whether or not others have their answer. */
export async function measureRush(site: DemoSite): Promise<Rush> {
  await makePeople(site, PEOPLE + WARM_UP);
  for (let at = 1; at <= WARM_UP; at += 1) await signIn(site, PEOPLE + at);
  const start = performance.now();
  const tries = await Promise.all(
    Array.from({ length: PEOPLE }, async (_, at) => {
      const wanted = start + (at * WITHIN_SECONDS * 1_000) / PEOPLE;
      await new Promise((resolve) => setTimeout(resolve, wanted - performance.now()));
      const status = await signIn(site, at + 1);
      return { status, ms: performance.now() - wanted };
    }),
  );
  const times = tries.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.ceil(share * times.length) - 1] ?? 0);
  const refused = tries.filter(({ status }) => status !== 302).length;
  return {
    people: PEOPLE,
    withinSeconds: WITHIN_SECONDS,
    p50Ms: at(0.5),
    p95Ms: at(0.95),
    p99Ms: at(0.99),
    maxMs: at(1),
    refused,
    barMs: BAR_MS,
    holds: refused === 0 && at(0.95) < BAR_MS,
  };
}
