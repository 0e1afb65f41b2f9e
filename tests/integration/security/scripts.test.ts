import { chromium } from "playwright";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { findBrowser, QUIET_BROWSER } from "../../support/find-browser";
import { runningSite } from "../../support/running-site";
import { filledIn } from "../../support/served-forms";
import { everyPage, formsOf, type OwnPage } from "./every-form";
import { visitorAs } from "./row-requests";
import { makeWorld, type World } from "./world";

vi.setConfig({ testTimeout: 600_000, hookTimeout: 600_000 });

const site = runningSite();
let world: World;
let pages: OwnPage[];

/** Short enough for every field; each ends what a careless page would have put it in. */
const SCRIPTS = [
  `Zq"'><svg/onload=alert(1)>`,
  `Zq</textarea></title><img src=x onerror=alert(2)>`,
  `Zq</script><script>alert(3)</script>`,
  `Zq{{7*7}}\${7*7}javascript:alert(4)`,
];
const RAW = /<svg\/onload|<img src=x|<script>alert|Zq"'>|\bhref="javascript:/i;

/** Everything a form lets one type, with the smallest words that let the rest of it be taken. */
function typedInto(name: string, script: string): string {
  if (/email|address/i.test(name)) return `${name.toLowerCase()}@example.org`;
  if (/password/i.test(name)) return "a walk along the river";
  if (/version/.test(name)) return "0";
  return script;
}

beforeAll(async () => {
  world = await makeWorld(site.prisma);
  const forms = formsOf(await everyPage(site, world));
  for (const script of SCRIPTS)
    for (const { role, form } of forms.filter(({ form }) => form.method === "POST"))
      await (await visitorAs(site, world, role)).post(
        form.action,
        filledIn(form, (name) => typedInto(name, script)),
      );
  await poison();
  pages = await everyPage(site, world);
});

/** What people wrote elsewhere, and what came in before any form was as strict as it is. */
async function poison(): Promise<void> {
  const [script = "", image = ""] = SCRIPTS;
  const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
  await site.asOwner(
    `UPDATE "User" SET name = ${quoted(script)} || right(name, 3), organisation = ${quoted(image)}, "addressAs" = ${quoted(script)}`,
  );
  await site.asOwner(
    `UPDATE "Application" SET answers = (SELECT coalesce(jsonb_object_agg(key, CASE WHEN key IN ('country', 'citizenship', 'grant', 'visa', 'adult', 'english', 'available', 'occupation', 'assignment', 'ageBand') THEN value ELSE to_jsonb(${quoted(script)}::text) END), '{}') FROM jsonb_each(answers))`,
  );
  await site.asOwner(`UPDATE "Review" SET "noteToStaff" = ${quoted(image)}`);
}

describe("F6 what people write runs nowhere", () => {
  test("it is shown, to many, as what it is: text", () => {
    const showing = pages.filter(({ html }) =>
      html.includes("Zq&quot;&#x27;&gt;&lt;svg/onload=alert(1)&gt;"),
    );
    expect(new Set(showing.map(({ role }) => role)).size).toBeGreaterThan(5);
    expect(showing.length).toBeGreaterThan(15);
  });

  test("no page of anybody holds it raw", () => {
    const raw = pages.flatMap(({ role, url, html }) => {
      const found = RAW.exec(html);
      return found ? [`${role} ${url}: ${html.slice(found.index - 60, found.index + 60)}`] : [];
    });
    expect(raw).toEqual([]);
  });

  test("a list that is downloaded is no page: named, sniffed by nobody, opened by a spreadsheet alone", async () => {
    const organiser = await visitorAs(site, world, "organiser");
    const list = await organiser.get(`/admin/cohorts/${world.cohortSlug}/applications.csv`);
    expect(list.headers["content-type"]).toMatch(/^text\/csv/);
    expect(list.headers["content-disposition"]).toMatch(/^attachment/);
    expect(list.headers["x-content-type-options"]).toBe("nosniff");
  });

  test("no mail holds it raw", async () => {
    for (const mail of site.mailbox.mails) {
      expect(mail.html ?? "").not.toMatch(RAW);
      expect(mail.subject ?? "").not.toMatch(/[\r\n\u2028]/);
    }
  });

  test("a browser that obeys every script it finds runs none of it", async () => {
    const browser = await chromium.launch({ executablePath: findBrowser(), args: QUIET_BROWSER });
    const opened: string[] = [];
    try {
      for (const role of ["learner", "reviewer", "instructor", "organiser", "administrator"] as const) {
        const visitor = await visitorAs(site, world, role);
        // why without the policy: what holds is that nothing was written as a script, not that one was refused.
        const context = await browser.newContext({ bypassCSP: true });
        await context.addCookies(
          [...visitor.cookies].map(([name, value]) => ({
            name,
            value,
            domain: "127.0.0.1",
            path: "/",
            secure: true,
            httpOnly: true,
            sameSite: "Lax" as const,
          })),
        );
        const tab = await context.newPage();
        tab.on("dialog", (dialog) => {
          opened.push(`${role} ${tab.url()}: ${dialog.message()}`);
          void dialog.dismiss();
        });
        for (const { url } of pages.filter((page) => page.role === role && page.html.includes("Zq")))
          await tab.goto(site.origin + url, { waitUntil: "load" });
        await context.close();
      }
    } finally {
      await browser.close();
    }
    expect(opened).toEqual([]);
  });
});
