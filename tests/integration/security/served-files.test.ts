import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { en } from "~/locales";
import type { Visitor } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { ACCESS, type Role } from "./access-table";
import { rowName, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
let world: World;
const visitors = new Map<Role, Visitor>();
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  for (const role of new Set(ACCESS.flatMap(({ read = [] }) => read)))
    visitors.set(role, await visitorAs(site, world, role));
});

/** What a browser fetches by itself: everything with `src`, and links that are not for clicking. */
const FETCHED = [
  /\s(?:src|srcset|poster|data|background|formaction|action|ping)=["']?([^"'\s>]+)/gi,
  /<link\b[^>]*\shref=["']?([^"'\s>]+)/gi,
  /<(?:use|image)\b[^>]*\s(?:xlink:)?href=["']?([^"'\s>]+)/gi,
  /<meta\b[^>]*http-equiv=["']?refresh[^>]*url=([^"'\s>]+)/gi,
  /url\(\s*["']?([^"')\s]+)/gi,
  /@import\s+["']([^"']+)/gi,
];
const fetchedBy = (text: string): string[] =>
  FETCHED.flatMap((pattern) => [...text.matchAll(pattern)].map(([, address]) => address ?? ""));

/** Neither a path of our own nor data that the page brings along. */
const isForeign = (address: string): boolean =>
  !/^(?:\/(?!\/)|\.{1,2}\/|#|data:)/.test(address) &&
  !address.startsWith(`${site.origin}/`) &&
  /^(?:[a-z][a-z+.-]*:|\/\/)/i.test(address);

const OTHER = ["https://evil.example/x.png", "//evil.example/x", "http://127.0.0.1:1/x"];

describe("M6 no page asks anybody else for anything", () => {
  test("the search finds what a browser would fetch", () => {
    const page = OTHER.map(
      (to) => `<img src="${to}"><link rel=preconnect href=${to}><style>a{background:url(${to})}</style>`,
    ).join("");
    expect(fetchedBy(page).filter(isForeign)).toHaveLength(OTHER.length * 3);
    expect(fetchedBy('<a href="https://elsewhere.example/">read</a>').filter(isForeign)).toEqual([]);
  });

  test.each(ACCESS.filter(({ read }) => read?.length).map((row) => [rowName(row), row] as const))(
    "%s",
    async (_name, row) => {
      for (const role of row.read ?? []) {
        const reply = await visitors.get(role)?.get(urlOf(row, world));
        expect([role, reply && reply.status < 500]).toEqual([role, true]);
        const text = /html/.test(String(reply?.headers["content-type"])) ? (reply?.text ?? "") : "";
        expect([role, fetchedBy(text).filter(isForeign)]).toEqual([role, []]);
        expect(String(reply?.headers.link ?? "")).not.toMatch(/<https?:|<\/\//);
        expect(String(reply?.headers["content-security-policy"])).not.toMatch(/https?:|\*/);
      }
    },
  );

  test("nor do styles, scripts, icons and the manifest", () => {
    const told = filesIn("build/client").flatMap((file) => {
      const text = readFileSync(file, "latin1");
      const addresses = /\.(?:css|svg|html|webmanifest)$/.test(file) ? fetchedBy(text).filter(isForeign) : [];
      const named = file.endsWith(".js")
        ? [...text.matchAll(/["'`](?:https?:)?\/\/[a-z][\w.-]+/gi)].map(([found]) => found)
        : [];
      return [...addresses, ...named].map((address) => `${file}: ${address}`);
    });
    expect(told).toEqual([]);
  });
});

const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

/** What only the server knows, and what only staff read. */
const INSIDE = [
  ...[
    "DATABASE_URL",
    "SESSION_SECRET",
    "SMTP_URL",
    "REDIS_URL",
    "DATA_DIR",
    "CREDENTIAL_KEYS_DIR",
    "METRICS_TOKEN",
    "TRUST_PROXY",
  ],
  ...[
    "process.env",
    "PrismaClient",
    "common_ground_app",
    "AuditEntry",
    "passwordHash",
    "argon2",
    "sealedSecret",
    "reviewerId",
    "answerKey",
  ],
];
const staffTexts = (texts: object): string[] =>
  Object.values(texts).flatMap((value: unknown) =>
    typeof value === "string"
      ? value.length > 12 && !value.includes("{{")
        ? [value]
        : []
      : staffTexts(value as object),
  );

describe("I9 what browsers load tells nothing of the inside", () => {
  const files = () => filesIn("build/client").filter((file) => /\.(?:js|css|map|json|html)$/.test(file));

  test("there are no source maps, on the disk or by guessing", async () => {
    expect(files().filter((file) => file.endsWith(".map"))).toEqual([]);
    for (const file of files()) {
      expect(readFileSync(file, "utf8")).not.toContain("sourceMappingURL");
      expect((await site.stranger().get(`/assets/${path.basename(file)}.map`)).status).toBe(404);
    }
  });

  test("scripts are the one that pages name, and what it fetches", async () => {
    const { text } = await site.stranger().get("/");
    const named = [...text.matchAll(/src="\/assets\/([\w.$-]+\.js)"/g)].map(([, name]) => name ?? "");
    expect(named).toHaveLength(1);
    const reached = new Set(named);
    for (const name of reached)
      for (const [, loaded] of readFileSync(`build/client/assets/${name}`, "utf8").matchAll(
        /["']\.\/([\w.$-]+\.js)["']/g,
      ))
        reached.add(loaded ?? "");
    const published = files()
      .filter((file) => file.endsWith(".js"))
      .map((file) => path.basename(file));
    expect(published.sort()).toEqual([...reached].sort());
  });

  test("no name of a setting, a table or a column, and no text that only staff read", () => {
    const never = [
      ...INSIDE,
      ...staffTexts(en.audit),
      ...staffTexts(en.administration),
      ...staffTexts(en.cohorts.staff),
    ];
    expect(never.length).toBeGreaterThan(100);
    const told = files().flatMap((file) => {
      const text = readFileSync(file, "utf8");
      return never.filter((word) => text.includes(word)).map((word) => `${file}: ${word}`);
    });
    expect(told).toEqual([]);
  });

  test("nothing of the server's own files is served", async () => {
    for (const address of [
      "/build/server/web.js",
      "/server/web.js",
      "/assets/../server/web.js",
      "/assets/%2e%2e/%2e%2e/server/web.js",
      "/package.json",
      "/.env",
      "/.vite/manifest.json",
    ])
      expect([address, (await site.stranger().get(address)).status]).toEqual([
        address,
        expect.toSatisfy((status: number) => [400, 403, 404].includes(status)),
      ]);
  });
});
