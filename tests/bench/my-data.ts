/**
 * `npm run bench:my-data`: a copy of everything about one person who has twenty thousand answers and twenty thousand
 * mails, downloaded as a browser would. Prints how many bytes came and by how much the site's memory grew meanwhile.
 * Ends with 1 where it grew by more than the bar: then something holds what it should pass on.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import path from "node:path";
import pg from "pg";
import { participantEmail } from "../../prisma/seed/demo/people";
import { freePort } from "../support/free-port";
import { type DemoSite, startDemo } from "./demo-site";
import { residentMegabytes } from "./process-figures";

const BAR_MEGABYTES = 30;
const SAMPLE_MS = 20;

/** 2,000 sittings of ten questions, and 20,000 mails of ordinary length, for one account. */
async function muchToTell(url: string, email: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `WITH person AS (SELECT id FROM "User" WHERE email = $1),
        quiz AS (SELECT "quizId" AS id FROM "Question" GROUP BY "quizId" HAVING count(*) >= 10 LIMIT 1),
        sitting AS (
          INSERT INTO "Attempt" (id, "quizId", "userId", number, state, "questionIds", seed, "submittedAt", receipt,
            "pointsScored", "maxPoints", "scorePercent", passed)
          SELECT opaque_id(), quiz.id, person.id, 1000 + n, 'graded', '[]', 's', now(), 'R', 1, 1, 100, true
          FROM person, quiz, generate_series(1, 2000) AS n RETURNING id)
      INSERT INTO "Response" ("attemptId", "questionId", answer, points)
      SELECT sitting.id, question.id, to_jsonb((SELECT string_agg(md5(sitting.id || question.id || n), ' ') FROM generate_series(1, 6) AS n)), 1 FROM sitting,
        (SELECT q.id FROM "Question" q, quiz WHERE q."quizId" = quiz.id LIMIT 10) AS question`,
      [email],
    );
    await client.query(
      `INSERT INTO "MailMessage" (id, "uniqueKey", "userId", "toAddress", locale, template, props, state)
      SELECT opaque_id(), 'bench:' || mail, id, email, 'en', 'enrolled', jsonb_build_object('words', (SELECT string_agg(md5("User".id || mail || n), ' ') FROM generate_series(1, 10) AS n)), 'accepted'
      FROM "User", generate_series(1, 20000) AS mail WHERE email = $1`,
      [email],
    );
  } finally {
    await client.end();
  }
}

/** Asks for a copy, proves who it is by the sign-in just made, and returns the link. */
async function linkOf({ origin }: DemoSite, cookie: string): Promise<string> {
  const headers = { Cookie: cookie, Origin: origin, "Content-Type": "application/x-www-form-urlencoded" };
  await fetch(`${origin}/account/privacy`, { method: "POST", headers, redirect: "manual" });
  const page = await fetch(`${origin}/account/privacy`, { headers: { Cookie: cookie } });
  const link = /\/account\/privacy\/[\w-]{22}\.zip/.exec(await page.text())?.[0];
  if (!link) throw new Error("There is no link to the copy");
  return origin + link;
}

/** Downloads without keeping anything, and watches the site meanwhile. */
function download(url: string, cookie: string, pid: number): Promise<{ bytes: number; peak: number }> {
  return new Promise((resolve, reject) => {
    let [bytes, peak] = [0, 0];
    const watch = setInterval(() => {
      peak = Math.max(peak, residentMegabytes(pid));
    }, SAMPLE_MS);
    const sent = request(url, { headers: { Cookie: cookie } }, (answer) => {
      if (answer.statusCode !== 200) return reject(new Error(`The download answered ${answer.statusCode}`));
      answer.on("data", (chunk: Buffer) => {
        bytes += chunk.length;
      });
      answer.on("error", reject);
      answer.on("end", () => {
        clearInterval(watch);
        resolve({ bytes, peak });
      });
    });
    sent.on("error", reject);
    sent.end();
  });
}

const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-"));
const site = await startDemo({ dataDir, port: await freePort(), withoutWorkers: true });
try {
  const [light, heavy] = [participantEmail(1), participantEmail(2)];
  await muchToTell(site.databaseUrl, heavy);
  const warm = await site.signIn(light);
  const small = await download(await linkOf(site, warm), warm, site.pid);
  const cookie = await site.signIn(heavy);
  const link = await linkOf(site, cookie);
  const before = residentMegabytes(site.pid);
  const begun = performance.now();
  const { bytes, peak } = await download(link, cookie, site.pid);
  const seconds = Number(((performance.now() - begun) / 1000).toFixed(1));
  const report = {
    rows: 40_000,
    bytes,
    bytesOfLightUser: small.bytes,
    seconds,
    megabytesBefore: before,
    megabytesGrown: peak - before,
  };
  process.stdout.write(
    `${JSON.stringify({ ...report, bar: BAR_MEGABYTES, holds: peak - before < BAR_MEGABYTES })}\n`,
  );
  process.exitCode = peak - before < BAR_MEGABYTES ? 0 : 1;
} finally {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
