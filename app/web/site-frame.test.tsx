import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { expect, test } from "vitest";
import { i18nFor } from "~/platform/i18n/i18n.server";
import type { Actor, RoleName } from "~/shared/actor";
import { Main } from "~/ui/main";
import { type PageContext, PageContextProvider } from "./page-context";
import { SiteFrame } from "./site-frame";

const page = (more: Partial<PageContext> = {}): PageContext => ({
  requestId: "1",
  nonce: null,
  locale: "en",
  timeZone: "Europe/Sarajevo",
  theme: "auto",
  actor: { kind: "anonymous" },
  quickExit: false,
  method: "GET",
  url: "/learn",
  site: { name: "Common Ground", contactAddress: "" },
  clientEntry: "/entry.js",
  ...more,
});

const draw = (context: PageContext): string =>
  renderToString(
    <PageContextProvider value={context}>
      <I18nextProvider i18n={i18nFor("en")}>
        <SiteFrame>
          <Main>
            <p>The page itself</p>
          </Main>
        </SiteFrame>
      </I18nextProvider>
    </PageContextProvider>,
  );

const withRole = (...roles: RoleName[]): Actor => ({
  kind: "person",
  userId: "u",
  sessionId: "s",
  name: "Ada",
  locale: "en",
  timeZone: "Europe/Sarajevo",
  roles: roles.map((role) => ({
    role,
    courseId: null,
    cohortId: role === "screener" ? "c" : null,
    country: null,
  })),
  sudoAt: null,
  quickExit: false,
  viewedBy: null,
});

test.each([
  { roles: ["screener"], entries: ["Organising"] },
  { roles: ["organiser"], entries: ["Organising"] },
  { roles: ["selector"], entries: ["Organising"] },
  { roles: ["desk"], entries: ["Organising"] },
  { roles: ["instructor"], entries: ["Teaching"] },
  { roles: ["reviewer"], entries: [] },
  { roles: [], entries: [] },
] as const)("the menu of $roles has $entries", ({ roles, entries }) => {
  const html = draw(page({ actor: withRole(...roles) }));
  const all = ["Organising", "Teaching", "Administration"];
  expect(all.filter((entry) => html.includes(`>${entry}<`))).toEqual(entries);
});

const NOTICE = "You are signed out.";

test("the notice stands inside the page's wrapper, above the rest of it", () => {
  const html = draw(page({ url: "/learn?notice=identity.signed-out" }));
  expect(html).toMatch(/<main[^>]*><div class="wrap"><div class="toast"/);
  expect(html.indexOf(NOTICE)).toBeLessThan(html.indexOf("The page itself"));
});

test.each([
  { method: "HEAD", url: "/learn?notice=identity.signed-out", shown: true },
  { method: "POST", url: "/learn?notice=identity.signed-out", shown: false },
  { method: "GET", url: "/learn?notice=identity.nothing-like-it", shown: false },
  { method: "GET", url: "/learn?notice=constructor.name", shown: false },
])("$method $url shows a notice: $shown", ({ shown, ...asked }) => {
  expect(draw(page(asked)).includes('class="toast"')).toBe(shown);
});
