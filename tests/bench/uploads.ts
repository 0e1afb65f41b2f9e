/**
 * `npm run bench:uploads`: twenty files of nearly 20 MB sent at once, and then a photograph and a picture of one colour
 * at the limit of points. Prints by how much the site's memory grew, and what the processes that draw held at most.
 * Ends with 1 where either is beyond its bar.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { freePort } from "../support/free-port";
import { aFileForm } from "../support/multipart";
import { aBomb, aPdf, aPhoto } from "../support/pictures";
import { type DemoSite, startDemo } from "./demo-site";
import { residentMegabytes } from "./process-figures";

const BARS = { site: 150, drawing: 200 } as const;
const FILES = 20;
const BYTES = 19_000_000;
const SAMPLE_MS = 20;

/** The processes that a process has started and that are still there. */
const childrenOf = (pid: number): number[] =>
  readdirSync("/proc")
    .filter((name) => {
      if (!/^\d+$/.test(name)) return false;
      try {
        return new RegExp(`^PPid:\\s+${pid}$`, "m").test(readFileSync(`/proc/${name}/status`, "utf8"));
      } catch {
        return false;
      }
    })
    .map(Number);

/** Watches the site and whatever it starts while something is done. */
async function watching(pid: number, work: () => Promise<void>) {
  let [site, drawing] = [0, 0];
  const before = residentMegabytes(pid);
  const known = new Set(childrenOf(pid));
  const watch = setInterval(() => {
    site = Math.max(site, residentMegabytes(pid) - before);
    for (const child of childrenOf(pid).filter((one) => !known.has(one)))
      try {
        drawing = Math.max(drawing, residentMegabytes(child));
      } catch {
        // It ended between two looks.
      }
  }, SAMPLE_MS);
  const begun = performance.now();
  await work();
  clearInterval(watch);
  return { site, drawing, seconds: Number(((performance.now() - begun) / 1000).toFixed(1)) };
}

async function send({ origin }: DemoSite, cookie: string, name: string, bytes: Uint8Array): Promise<number> {
  const { headers, body } = await aFileForm(origin, name, bytes);
  const answer = await fetch(`${origin}/teach/courses/human-security/files`, {
    method: "POST",
    redirect: "manual",
    headers: { ...headers, Cookie: cookie },
    body: new Uint8Array(body),
  });
  return answer.status;
}

/** Nothing in it repeats, as in a photograph. */
const aLongPdf = () => Buffer.concat([aPdf().subarray(0, 9), Buffer.alloc(BYTES, aPdf()), aPdf()]);

const dataDir = mkdtempSync(path.join(tmpdir(), "common-ground-bench-"));
const site = await startDemo({ dataDir, port: await freePort(), withoutWorkers: true });
try {
  const cookie = await site.signIn("instructor@example.org");
  await send(site, cookie, "warm.jpg", await aPhoto("warm"));
  const pdf = aLongPdf();
  const statuses: number[] = [];
  const many = await watching(site.pid, async () => {
    statuses.push(
      ...(await Promise.all(Array.from({ length: FILES }, (_, at) => send(site, cookie, `${at}.pdf`, pdf)))),
    );
  });
  const photo = await aPhoto("photo", { width: 6_000, height: 4_000 });
  const ofPhoto = await watching(site.pid, async () => {
    statuses.push(await send(site, cookie, "photo.jpg", photo));
  });
  const ofBomb = await watching(site.pid, async () => {
    statuses.push(await send(site, cookie, "bomb.png", aBomb(6_300, 6_300)));
  });
  const drawing = Math.max(ofPhoto.drawing, ofBomb.drawing);
  const holds = many.site < BARS.site && drawing < BARS.drawing;
  process.stdout.write(
    `${JSON.stringify({ statuses, megabytesSent: (FILES * BYTES) / 1e6, many, ofPhoto, ofBomb, bars: BARS, holds })}\n`,
  );
  process.exitCode = holds ? 0 : 1;
} finally {
  await site.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
