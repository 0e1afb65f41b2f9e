import { beforeAll, describe, expect, test } from "vitest";
import { PeopleFilters, PeopleSearch } from "~/features/identity";
import { exportPeople, getPeopleExport, listPeople } from "~/features/identity/index.server";
import { Forbidden, StepUpNeeded } from "~/shared/domain-error";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ADMIN = [{ role: "administrator", courseId: null, cohortId: null, country: null }] as const;
let adminId: string;
const admin = () => world.contextFor(personActor(adminId, [...ADMIN]));
const found = async (filters: Record<string, string>) =>
  (await listPeople(admin(), PeopleSearch.parse(filters))).people.map(({ name }) => name);

beforeAll(async () => {
  adminId = (await aPerson(world.prisma, { name: "Zora Admin", role: "administrator" })).id;
  await aPerson(world.prisma, { name: "Žarko Šćepanović", email: "zarko@primer.rs" });
  await aPerson(world.prisma, { name: "Ђорђе Ђорђевић", email: "djordje@example.org", role: "organiser" });
  await aPerson(world.prisma, { name: "100% Ana_Marija", email: "ana.marija@example.org", suspended: true });
  await aPerson(world.prisma, { name: "Unsure", email: "unsure@example.org", unconfirmed: true });
  const alias = await aPerson(world.prisma, { name: "Blue Heron", email: "secret.name@example.org" });
  const merged = await aPerson(world.prisma, { name: "Zarko Again", email: "zarko2@primer.rs" });
  await world.prisma.user.update({ where: { id: alias.id }, data: { protectedAt: new Date() } });
  await world.prisma.user.update({ where: { id: merged.id }, data: { mergedIntoId: adminId } });
  // Staff of the builder have one.
  await world.prisma.totpFactor.deleteMany({
    where: { user: { roleGrants: { some: { role: "organiser" } } } },
  });
});

describe("searching", () => {
  test.each([
    ["zarko", ["Žarko Šćepanović"]],
    ["ŠĆEP", ["Žarko Šćepanović"]],
    ["PRIMER.RS", ["Žarko Šćepanović"]],
    ["ђорђ", ["Ђорђе Ђорђевић"]],
    ["zo", ["Zora Admin"]],
    ["", 6],
    ["100%", ["100% Ana_Marija"]],
    ["a_m", ["100% Ana_Marija"]],
    ["％", ["100% Ana_Marija"]],
    ["%", ["100% Ana_Marija"]],
    ["%_%_%", []],
    ["\\", []],
    [".*", []],
    ['\'; DROP TABLE "User"; --', []],
  ])("J5 %j finds %j", async (search, names) => {
    const people = await found({ search });
    if (typeof names === "number") expect(people).toHaveLength(names);
    else expect(people).toEqual(names);
  });

  test("J5 more than 200 letters are refused before the database is asked", () => {
    expect(PeopleSearch.safeParse({ search: "x".repeat(200) }).success).toBe(true);
    expect(PeopleSearch.safeParse({ search: "x".repeat(201) }).success).toBe(false);
    expect(PeopleSearch.safeParse({ search: "x".repeat(10_000) }).success).toBe(false);
  });

  test("J4 pages are bounded and forged parameters change nothing", async () => {
    for (const page of ["-1", "0", "201", "1e9", "1.5", "x"])
      expect(PeopleSearch.safeParse({ page }).success, page).toBe(false);
    const { people } = await listPeople(
      admin(),
      PeopleSearch.parse({ limit: "1e9", take: "1000000", cursor: "x", include: "credential,sessions" }),
    );
    expect(people.length).toBeLessThanOrEqual(50);
    expect(Object.keys(people[0] ?? {}).sort()).toEqual(
      ["createdAt", "email", "id", "isProtected", "name", "roles", "standing"].sort(),
    );
  });
});

describe("filters", () => {
  test.each([
    [{ role: "organiser" }, ["Ђорђе Ђорђевић"]],
    [{ standing: "suspended" }, ["100% Ana_Marija"]],
    [{ standing: "unconfirmed" }, ["Unsure"]],
    [{ standing: "merged" }, ["Zarko Again"]],
    [{ protection: "protected" }, ["Blue Heron"]],
    [{ role: "administrator", factor: "none" }, []],
    [{ role: "organiser", factor: "none" }, ["Ђорђе Ђорђевић"]],
    [{ role: "", standing: "", protection: "", factor: "", search: " unsure " }, ["Unsure"]],
  ])("%j shows %j", async (filters, names) => {
    expect(await found(filters as Record<string, string>)).toEqual(names);
  });

  test("K1 words that are no choice are refused", () => {
    for (const forged of [{ role: "owner" }, { standing: "1=1" }, { factor: "any" }, { protection: "x" }])
      expect(PeopleFilters.safeParse(forged).success).toBe(false);
  });
});

describe("the export", () => {
  const csv = (filters: Record<string, string>) =>
    exportPeople(admin(), { filters: PeopleFilters.parse(filters), locale: "en" });

  test("holds the filtered list, with aliases and without protected people's addresses, and is written down", async () => {
    const text = await csv({ protection: "protected" });
    expect(text.split("\r\n")).toHaveLength(2);
    expect(text).toContain("Blue Heron");
    expect(text).not.toContain("secret.name");
    expect((await csv({})).split("\r\n")).toHaveLength(7);
    const [entry] = await world.prisma.auditEntry.findMany({
      where: { action: "identity.people-exported" },
      orderBy: { id: "asc" },
    });
    expect(entry).toMatchObject({ actorId: adminId, details: { people: 1, searched: false } });
  });

  test("is an administrator's, with a fresh proof of who they are", async () => {
    const stale = world.contextFor({ ...personActor(adminId, [...ADMIN]), sudoAt: null });
    const organiser = world.contextFor(personActor(adminId, [{ ...ADMIN[0], role: "organiser" }]));
    const filters = PeopleFilters.parse({});
    await expect(exportPeople(stale, { filters, locale: "en" })).rejects.toBeInstanceOf(StepUpNeeded);
    await expect(exportPeople(organiser, { filters, locale: "en" })).rejects.toBeInstanceOf(Forbidden);
    expect(() => getPeopleExport(stale, filters)).toThrow(StepUpNeeded);
    await expect(listPeople(organiser, PeopleSearch.parse({}))).rejects.toBeInstanceOf(Forbidden);
  });
});
