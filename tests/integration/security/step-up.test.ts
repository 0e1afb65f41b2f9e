import { beforeAll, describe, expect, test, vi } from "vitest";
import { anAccount, PASSWORD } from "../../support/accounts";
import { giveFactor } from "../../support/builders/people";
import { runningSite } from "../../support/running-site";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const site = runningSite({ WORKERS: "off" });
const MINUTE = 60_000;
let learner: string;
let administrator: string;
beforeAll(async () => {
  learner = (await anAccount(site.prisma, "learner@example.org")).id;
  administrator = (await anAccount(site.prisma, "administrator@example.org")).id;
  await site.prisma.roleGrant.create({ data: { userId: administrator, role: "administrator" } });
  await giveFactor(site.prisma, learner, administrator);
});

/**
 * An act that whoever finds an open session must not be able to do. `:learner` in an address or a field stands for the
 * learner's id.
 */
interface SensitiveAct {
  readonly what: string;
  readonly as?: "learner" | "administrator";
  /** The page where it is begun: the proof is asked there already. Left out: there is nothing to type. */
  readonly page?: string;
  readonly form?: { readonly at: string; readonly fields: Readonly<Record<string, string>> };
}

const NOBODY_YET = "aaaaaaaaaaaaaaaaaaaaaa";

/**
 * Every sensitive act, as its page and as its form. Changing the password is not here: its form takes the password
 * itself, which the test after this one requires.
 */
const ACTS: readonly SensitiveAct[] = [
  {
    what: "setting up an authenticator app",
    page: "/account/security/authenticator",
    form: { at: "/account/security/authenticator", fields: { intent: "begin" } },
  },
  {
    what: "confirming an authenticator app",
    form: {
      at: "/account/security/authenticator",
      fields: { intent: "confirm", oneTimeCode: "123456" },
    },
  },
  {
    what: "removing the authenticator app",
    form: { at: "/account/security/authenticator", fields: { intent: "remove" } },
  },
  {
    what: "adding a passkey",
    page: "/account/security/passkeys",
    form: {
      at: "/account/security/passkeys",
      fields: { intent: "add", label: "Mine", response: '{"id":"x"}' },
    },
  },
  {
    what: "removing a passkey",
    form: {
      at: "/account/security/passkeys",
      fields: { intent: "remove", passkeyId: NOBODY_YET },
    },
  },
  {
    what: "making new recovery codes",
    page: "/account/security/recovery-codes",
    form: { at: "/account/security/recovery-codes", fields: {} },
  },
  {
    what: "changing the address",
    page: "/account/address",
    form: { at: "/account/address", fields: { email: "another@example.org" } },
  },
  { what: "asking for all of one's data", form: { at: "/account/privacy", fields: {} } },
  {
    what: "coming out of protection",
    form: { at: "/account/protection", fields: { intent: "leave", sure: "on" } },
  },
  {
    what: "erasing oneself",
    page: "/account/privacy/erase",
    form: { at: "/account/privacy/erase", fields: { word: "erase" } },
  },
  {
    what: "giving a role",
    as: "administrator",
    form: { at: "/admin/people/:learner", fields: { intent: "grant-role", role: "screener" } },
  },
  {
    what: "taking a role",
    as: "administrator",
    form: { at: "/admin/people/:learner", fields: { intent: "revoke-role", grantId: NOBODY_YET } },
  },
  {
    what: "inviting somebody to a role",
    as: "administrator",
    form: {
      at: "/admin/people/invitations",
      fields: { intent: "make", role: "administrator", days: "7" },
    },
  },
  { what: "taking out the list of people", as: "administrator", page: "/admin/people/export" },
  {
    what: "opening or hiding a true name",
    as: "administrator",
    page: "/admin/people/:learner/identity",
    form: {
      at: "/admin/people/:learner/identity",
      fields: { intent: "protect", alias: "Linden", reason: "They asked us in person" },
    },
  },
  {
    what: "looking at the site as somebody else",
    as: "administrator",
    page: "/view-as?person=:learner",
    form: {
      at: "/view-as",
      fields: { intent: "start", userId: ":learner", reason: "They wrote to us" },
    },
  },
  {
    what: "making one account of two",
    as: "administrator",
    page: "/admin/people/:learner/merge",
    form: {
      at: "/admin/people/:learner/merge",
      fields: { intent: "merge", otherId: NOBODY_YET, confirmation: "other@example.org" },
    },
  },
  {
    what: "erasing somebody",
    as: "administrator",
    page: "/admin/people/:learner/erase",
    form: { at: "/admin/people/:learner/erase", fields: { word: "erase", reason: "A letter" } },
  },
  {
    what: "changing what holds for the site",
    as: "administrator",
    page: "/admin/settings",
    form: {
      at: "/admin/settings",
      fields: {
        siteName: "Ours",
        signUp: "open",
        staffSecondFactor: "optional",
        defaultLanguage: "en",
        defaultTimeZone: "Europe/Sarajevo",
      },
    },
  },
  {
    what: "taking out the list for donors",
    as: "administrator",
    form: { at: "/admin/cohorts/some-school/donor-list.csv", fields: {} },
  },
  {
    what: "doing a failed job again",
    as: "administrator",
    form: { at: "/admin/jobs", fields: { intent: "retry-all" } },
  },
];

/** An act with the ids of this site in it. */
function here({ page, form, ...act }: SensitiveAct): SensitiveAct {
  const known = (text: string) => text.replace(":learner", learner);
  const fields = Object.entries(form?.fields ?? {}).map(([name, value]) => [name, known(value)] as const);
  return {
    ...act,
    ...(page ? { page: known(page) } : {}),
    ...(form ? { form: { at: known(form.at), fields: Object.fromEntries(fields) } } : {}),
  };
}

const idOf = (act: SensitiveAct) => (act.as === "administrator" ? administrator : learner);
const asked = (page: string) => `/step-up?redirectTo=${encodeURIComponent(page)}`;

describe("A12 whoever proved who they are more than ten minutes ago is asked once more before", () => {
  test.each(ACTS.map((act) => [act.what, act] as const))("%s", async (_what, named) => {
    const act = here(named);
    for (const provedAt of [null, new Date(Date.now() - 10 * MINUTE - 5_000)]) {
      const visitor = await site.signedIn(idOf(act), { provedAt });
      const before = await site.fingerprint();
      if (act.page) {
        const page = await visitor.get(act.page);
        expect([page.status, page.headers.location]).toEqual([302, asked(act.page)]);
      }
      if (act.form) {
        const sent = await visitor.post(act.form.at, act.form.fields);
        expect([sent.status, sent.headers.location]).toEqual([302, asked(act.form.at)]);
        const data = await visitor.post(`${act.form.at}.data`, act.form.fields);
        expect([data.status, data.text]).toEqual([202, expect.stringContaining("/step-up?")]);
      }
      expect(await site.fingerprint()).toEqual(before);
    }
  });

  test.each(ACTS.filter(({ page }) => page).map((act) => [act.page, act] as const))(
    "%s opens once it is proved",
    async (_page, named) => {
      const act = here(named);
      const { page = "" } = act;
      const visitor = await site.signedIn(idOf(act), { provedAt: null });
      const proof = { intent: "password", currentPassword: PASSWORD, redirectTo: page };
      const proved = await visitor.post("/step-up", proof);
      expect([proved.status, proved.headers.location]).toEqual([302, page]);
      expect((await visitor.get(page)).status).toBe(200);
    },
  );

  test("a new question to an authenticator", async () => {
    const visitor = await site.signedIn(learner, { provedAt: null });
    const before = await site.fingerprint();
    expect((await visitor.post("/second-factor/passkey", { purpose: "register" })).status).toBe(403);
    expect(await site.fingerprint()).toEqual(before);
  });

  test("changing the password: its form takes the old one", async () => {
    const visitor = await site.signedIn(learner, { provedAt: null });
    const before = await site.fingerprint();
    for (const currentPassword of ["", "not this one"])
      expect(
        (await visitor.post("/account/password", { currentPassword, password: "a new one, long" })).status,
      ).toBe(400);
    expect(await site.fingerprint()).toEqual(before);
  });
});
