// biome-ignore-all lint/suspicious/noTemplateCurlyInString: what looks like a template is text to be typed.
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Reply } from "../../support/http";
import { runningSite } from "../../support/running-site";
import { filledIn } from "../../support/served-forms";
import { ACCESS, type Role } from "./access-table";
import { builtRoutes } from "./built-routes";
import { everyPage, formsOf, type OwnForm } from "./every-form";
import { rowName, urlOf, visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 240_000, hookTimeout: 400_000 });

const site = runningSite({ WORKERS: "off" });
const routes = builtRoutes();
let world: World;
let forms: OwnForm[];
beforeAll(async () => {
  world = await makeWorld(site.prisma);
  forms = formsOf(await everyPage(site, world));
});

/** What stands beside it is as long and as plain: whoever answers both alike has not read the first as SQL. */
const PLAIN = "zzqzzqzzqzzqzzqzzq";
const SQL = [
  "' OR '1'='1",
  "' OR 1=1 --",
  '\'; DROP TABLE "User"; --',
  'x\' UNION SELECT email FROM "User" --',
  "1); SELECT pg_sleep(20); --",
  "%' OR ''='",
  "\\'; SELECT 1; --",
  "$1::text",
  "${1}",
];

/** What a page shows, without the words that were typed. */
function shown({ status, text }: Reply, typed: string): string {
  const escaped = typed
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&#x27;");
  const words = text
    .replace(/<script\b.*?<\/script>/gs, "")
    .replace(/<[^>]*>/g, " ")
    .replace(/\b[0-9a-f]{8}-[0-9a-f]{4}\b/g, "NUMBER");
  return `${status} ${[escaped, typed].reduce((all, one) => all.replaceAll(one, "TYPED"), words)}`;
}

const tables = async () => Object.keys(await site.fingerprint());

describe("K1 SQL in a parameter of the address finds what any unknown word finds", () => {
  const rows = ACCESS.filter(({ route, read }) => /[$]/.test(route) && read?.length);
  test.each(rows.map((row) => [rowName(row), row] as const))("%s", async (_name, row) => {
    const visitor = await visitorAs(site, world, row.read?.at(-1) as Role);
    const path = routes[row.route]?.path ?? "";
    const names = [...path.matchAll(/:(\w+)/g)].map(([, name]) => name);
    expect(names.length).toBeGreaterThan(0);
    const parts = urlOf(row, world).split("?")[0]?.split("/") ?? [];
    const known = path.split("/");
    const offset = parts.length - known.length;
    for (const [at, part] of known.entries()) {
      if (!part.startsWith(":")) continue;
      const ending = /\.\w+$/.exec(parts[at + offset] ?? "")?.[0] ?? "";
      const ask = async (value: string) => {
        const address = parts.with(at + offset, encodeURIComponent(value) + ending).join("/");
        return (await visitor.get(address)).status;
      };
      const plain = await ask(PLAIN);
      // What has not even the shape of an id or a name may be refused sooner than what is merely unknown.
      for (const sql of [...SQL, `${parts[at + offset]}' OR '1'='1`]) {
        const status = await ask(sql);
        expect([part, sql, status === plain || status === 404]).toEqual([part, sql, true]);
      }
    }
  });
});

describe("K1 SQL in a field of a form", () => {
  test("there are forms to write in", () => {
    expect(forms.filter(({ form }) => form.method === "POST").length).toBeGreaterThan(20);
    expect(forms.filter(({ form }) => form.method === "GET").length).toBeGreaterThan(1);
  });

  test("every search and filter finds what any unknown word finds", async () => {
    const before = await tables();
    for (const { role, form } of forms.filter(({ form }) => form.method === "GET")) {
      const visitor = await visitorAs(site, world, role);
      for (const { name } of form.fields.filter(({ kind }) => kind !== "button")) {
        const ask = async (value: string) => {
          const query = new URLSearchParams({ ...filledIn(form, () => ""), [name]: value });
          return shown(await visitor.get(`${form.action.split("?")[0]}?${query}`), value);
        };
        const plain = await ask(PLAIN);
        for (const sql of SQL) {
          const found = await ask(sql);
          if (found.startsWith("400") || found === plain) continue;
          // A search by words finds what these words find, and the signs between them say nothing.
          const words = sql.replace(/[^\p{L}\p{N}]+/gu, " ").trim();
          const typed = (text: string) => text.replaceAll("TYPED", words);
          expect([form.action, name, sql, typed(found)]).toEqual([
            form.action,
            name,
            sql,
            typed(await ask(words)),
          ]);
        }
      }
    }
    expect(await tables()).toEqual(before);
  });

  test("every form that is sent answers as to any other words, and every table stands", async () => {
    const before = await tables();
    const failures: string[] = [];
    for (const { role, form } of forms.filter(({ form }) => form.method === "POST")) {
      // why: the staff of this world hold a second factor that nobody sealed, which no code can be compared with.
      if (form.fields.some(({ name }) => name === "oneTimeCode")) continue;
      for (const sql of SQL.slice(0, 3)) {
        const visitor = await visitorAs(site, world, role);
        const typed = filledIn(form, (name) =>
          name.toLowerCase().includes("email") ? "a@example.org" : sql,
        );
        const reply = await visitor.post(form.action, typed);
        if (reply.status >= 500) failures.push(`${role} ${form.action} ${sql}: ${reply.status}`);
        // Fields nobody types into hold ids and choices: they are the way in for whoever does.
        const all = Object.fromEntries(
          Object.keys(typed).map((name) => [name, name === "intent" ? typed[name] : sql]),
        );
        const forged = await visitor.post(form.action, all as Record<string, string>);
        if (forged.status >= 500) failures.push(`${role} ${form.action} all ${sql}: ${forged.status}`);
      }
    }
    expect(failures).toEqual([]);
    expect(await tables()).toEqual(before);
    expect(await site.prisma.user.count()).toBeGreaterThan(8);
  });
});
