import { beforeAll, describe, expect, test } from "vitest";
import { SettingsForm as Schema, type SettingsForm } from "~/features/administration";
import { changeSettings, getSettings } from "~/features/administration/index.server";
import { signUp } from "~/features/identity/index.server";
import { lastKnownSettings, readSetting, refreshSettings } from "~/platform/settings.server";
import { Forbidden, StepUpNeeded } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ROLE = { role: "administrator", courseId: null, cohortId: null, country: null } as const;
let adminId: string;
const admin = () => world.contextFor(personActor(adminId, [ROLE]));
beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { role: "administrator" })).id;
});

const FORM: SettingsForm = {
  siteName: "Bridges",
  contactAddress: "school@example.org",
  mailSenderName: "Bridges school",
  signUp: "open",
  staffSecondFactor: "required",
  defaultLanguage: "sr-Latn",
  defaultTimeZone: "Europe/Skopje",
};

test("what differs is set, each with its own line in the log, and holds in this process at once", async () => {
  await changeSettings(admin(), FORM);
  await changeSettings(admin(), FORM);
  const entries = await world.prisma.auditEntry.findMany({
    where: { action: "administration.setting-changed" },
    orderBy: { id: "asc" },
  });
  expect(entries.map(({ objectId }) => objectId).sort()).toEqual(
    ["contact-address", "default-language", "default-time-zone", "mail-sender-name", "site-name"].sort(),
  );
  expect(JSON.stringify(entries, (_, value) => (typeof value === "bigint" ? 0 : value))).not.toContain(
    "Bridges",
  );
  expect(await getSettings(admin())).toEqual(FORM);
  expect(lastKnownSettings()["site-name"]).toBe("Bridges");
});

test("a security setting is read where it decides, not a few seconds later", async () => {
  const person = { name: "Ana", email: "ana@example.org", password: "a long enough sentence" };
  const stranger = world.contextFor({ kind: "anonymous" });
  await changeSettings(admin(), { ...FORM, signUp: "invitation" });
  await expect(signUp(stranger, { ...person, locale: "en", ip: "1" })).rejects.toMatchObject({
    code: "identity/sign-up-closed",
  });
  expect(await world.prisma.user.count({ where: { email: person.email } })).toBe(0);
  await changeSettings(admin(), { ...FORM, signUp: "open" });
  await signUp(stranger, { ...person, locale: "en", ip: "1" });
  expect(await world.prisma.user.findUnique({ where: { email: person.email } })).toMatchObject({
    timeZone: "Europe/Skopje",
  });
});

test("a row that no longer fits stops nothing", async () => {
  await world.prisma.siteSetting.update({ where: { key: "site-name" }, data: { value: { x: 1 } } });
  await refreshSettings();
  expect(lastKnownSettings()["site-name"]).toBe("Common Ground");
  expect(await readSetting(admin(), "site-name")).toBe("Common Ground");
});

describe("settings are an administrator's", () => {
  test("who has just proved who they are", async () => {
    const stale = world.contextFor({ ...personActor(adminId, [ROLE]), sudoAt: null });
    await expect(changeSettings(stale, FORM)).rejects.toBeInstanceOf(StepUpNeeded);
    await expect(getSettings(stale)).rejects.toBeInstanceOf(StepUpNeeded);
  });

  test("and nobody else's", async () => {
    const organiser = world.contextFor(personActor(adminId, [{ ...ROLE, role: "organiser" }]));
    await expect(changeSettings(organiser, FORM)).rejects.toBeInstanceOf(Forbidden);
    await expect(getSettings(organiser)).rejects.toBeInstanceOf(Forbidden);
  });
});

test.each([
  ["siteName", ""],
  ["siteName", "<b>Bridges</b>"],
  ["siteName", "Two\nlines"],
  ["siteName", "x".repeat(61)],
  ["contactAddress", "nobody"],
  ["mailSenderName", "Evil\r\nBcc: all@example.org"],
  ["defaultTimeZone", "Mars/Olympus"],
  ["defaultLanguage", "xx"],
  ["staffSecondFactor", "off"],
])("%s may not be %j", (field, value) => {
  expect(Schema.safeParse({ ...FORM, [field]: value }).success).toBe(false);
});
