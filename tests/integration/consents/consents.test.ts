import { describe, expect, test } from "vitest";
import { getPublicParticipants, makeDonorList, recordPublicLists } from "~/features/cohorts/index.server";
import { answerConsent, getConsents, throughConsent } from "~/features/consents/index.server";
import { changeProtection } from "~/features/protection/index.server";
import type { Person } from "~/shared/actor";
import { aCohort } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const VERSION = "2026-11";
type Kind = Parameters<typeof answerConsent>[1]["kind"];
const as = (userId: string, now?: Date) => world.contextFor(personActor(userId), now);
const answer = (userId: string, kind: Kind, yesOrNo: "yes" | "no", now?: Date) =>
  answerConsent(as(userId, now), { kind, answer: yesOrNo, textVersion: VERSION });
const entries = (userId: string) =>
  world.prisma.consentEntry.findMany({ where: { userId }, orderBy: { at: "asc" } });
const given = async (userId: string) =>
  (await getConsents(as(userId))).consents.filter(({ isGiven }) => isGiven).map(({ kind }) => kind);

async function aSchoolWith(...names: readonly string[]) {
  const cohort = await aCohort(world.prisma);
  const people: { id: string; name: string }[] = [];
  for (const name of names) {
    const person = await aPerson(world.prisma, { name, country: "RS" });
    await world.prisma.enrolment.create({
      data: { userId: person.id, courseId: cohort.courseId, cohortId: cohort.id },
    });
    people.push(person);
  }
  const site = { courseId: null, country: null };
  const organiser = personActor("organiser", [{ role: "organiser", ...site, cohortId: cohort.id }]) as Person;
  return { cohort, people, organiser };
}

describe("what somebody agreed to", () => {
  test("is nothing until they say so, each thing by itself, and goes when they take it back", async () => {
    const { id } = await aPerson(world.prisma);
    expect(await given(id)).toEqual([]);
    await answer(id, "photo", "yes");
    await answer(id, "donor_list", "yes");
    expect(await given(id)).toEqual(["photo", "donor_list"]);
    await answer(id, "photo", "no");
    expect(await given(id)).toEqual(["donor_list"]);
    expect((await getConsents(as(id))).history.map(({ kind, granted }) => [kind, granted])).toEqual([
      ["photo", false],
      ["donor_list", true],
      ["photo", true],
    ]);
  });

  test("M10 is kept with the wording that was read, and counts for no other", async () => {
    const { id } = await aPerson(world.prisma);
    await expect(
      answerConsent(as(id), { kind: "research", answer: "yes", textVersion: "2020-01" }),
    ).rejects.toMatchObject({ code: "consents/wording-changed" });
    await world.prisma.consentEntry.create({
      data: { userId: id, kind: "research", granted: true, textVersion: "2020-01", source: "account" },
    });
    expect(await given(id)).toEqual([]);
    const research = (await getConsents(as(id))).consents.find(({ kind }) => kind === "research");
    expect(research).toMatchObject({ isGiven: false, isOutdated: true });
    await answer(id, "research", "yes");
    expect((await entries(id)).at(-1)).toMatchObject({
      textVersion: VERSION,
      granted: true,
      source: "account",
    });
  });

  test("is said once: the same answer from two tabs writes one entry", async () => {
    const { id } = await aPerson(world.prisma);
    await answer(id, "photo", "no");
    expect(await entries(id)).toEqual([]);
    await Promise.all(Array.from({ length: 6 }, () => answer(id, "photo", "yes")));
    expect(await entries(id)).toHaveLength(1);
  });

  test("of two tabs that say different things at one instant one comes last, for everybody", async () => {
    const { id } = await aPerson(world.prisma);
    const now = new Date("2027-05-01T10:00:00Z");
    await answer(id, "photo", "yes", now);
    await Promise.all([
      answer(id, "photo", "no", now),
      answer(id, "photo", "yes", now),
      answer(id, "photo", "no", now),
    ]);
    const all = await entries(id);
    expect(new Set(all.map(({ at }) => at.getTime())).size).toBe(all.length);
    expect((await given(id)).length).toBe(all.at(-1)?.granted ? 1 : 0);
  });

  test("is added and never changed, by the database's own rules", async () => {
    const { id } = await aPerson(world.prisma);
    await answer(id, "photo", "yes");
    await expect(
      world.prisma.consentEntry.updateMany({ where: { userId: id }, data: { granted: false } }),
    ).rejects.toThrow(/denied/i);
  });
});

describe("a list that goes out", () => {
  test("names those who agreed, says how many it leaves out, and is written down", async () => {
    const { cohort, people, organiser } = await aSchoolWith("Ana", "=Boro()", "Cveta");
    const [ana, boro] = people;
    await answer(ana?.id ?? "", "donor_list", "yes");
    await answer(boro?.id ?? "", "donor_list", "yes");
    const input = { slug: cohort.slug, locale: "en" };
    const csv = await makeDonorList(world.contextFor(organiser), input);
    expect(csv).toContain('"Ana","Serbia"');
    expect(csv).toContain('"\'=Boro()"');
    expect(csv).not.toContain("Cveta");
    expect(csv).toContain("One person left out by consent");

    const before = await world.prisma.disclosure.findFirstOrThrow({ where: { cohortId: cohort.id } });
    expect(before).toMatchObject({ kind: "donor_list", included: 2, leftOut: 1, madeById: "organiser" });
    expect(
      (await getConsents(as(ana?.id ?? ""))).consents.find(({ kind }) => kind === "donor_list")?.went,
    ).toMatchObject([{ list: "cohorts.donor-list", cohort: expect.stringContaining("Summer School") }]);

    await answer(ana?.id ?? "", "donor_list", "no");
    const after = await makeDonorList(world.contextFor(organiser), input);
    expect(after).not.toContain("Ana");
    expect(after).toContain("2 people left out by consent");
  });

  test("is made by those who run the school, after a fresh proof", async () => {
    const { cohort, organiser } = await aSchoolWith("Ana");
    const other = (await aSchoolWith("Boro")).organiser;
    const input = { slug: cohort.slug, locale: "en" };
    await expect(makeDonorList(world.contextFor(other), input)).rejects.toMatchObject({ kind: "not-found" });
    const stale = { ...organiser, sudoAt: null };
    await expect(makeDonorList(world.contextFor(stale), input)).rejects.toMatchObject({ kind: "step-up" });
    expect(await world.prisma.disclosure.count({ where: { cohortId: cohort.id } })).toBe(0);
  });

  test("never names somebody whose taking back was answered before it was written down", async () => {
    for (let round = 0; round < 6; round += 1) {
      const { cohort, people, organiser } = await aSchoolWith("Ana");
      const userId = people[0]?.id ?? "";
      await answer(userId, "donor_list", "yes");
      const seenAfterTakingBack = answer(userId, "donor_list", "no").then(() =>
        world.prisma.disclosedPerson.count({ where: { userId } }),
      );
      const [csv, told] = await Promise.all([
        makeDonorList(world.contextFor(organiser), { slug: cohort.slug, locale: "en" }),
        seenAfterTakingBack,
      ]);
      expect([round, csv.includes("Ana")]).toEqual([round, told === 1]);
    }
  });

  test("knows protected people by their alias, and in public not at all", async () => {
    const { cohort, people, organiser } = await aSchoolWith("Ana Sentinelka", "Boro");
    const [ana, boro] = people.map(({ id }) => id) as [string, string];
    await changeProtection(as(ana), { intent: "protect", alias: "Linden" });
    for (const id of [ana, boro])
      for (const kind of ["public_list", "donor_list"] as const) await answer(id, kind, "yes");
    expect(await getPublicParticipants(world.system, cohort.slug)).toMatchObject({
      names: ["Boro"],
      leftOut: 1,
    });
    const csv = await makeDonorList(world.contextFor(organiser), { slug: cohort.slug, locale: "en" });
    expect(csv).toContain("Linden");
    expect(csv).not.toContain("Sentinelka");
  });

  test("B11 in public holds participants who agreed, and is written down once when they come to stand on it", async () => {
    const { cohort, people } = await aSchoolWith("Ana", "Boro");
    const userId = people[0]?.id ?? "";
    const recorded = () => world.prisma.disclosedPerson.count({ where: { userId } });
    await recordPublicLists(world.system, { userId });
    expect(await recorded()).toBe(0);
    await answer(userId, "public_list", "yes");
    expect(await getPublicParticipants(world.system, cohort.slug)).toMatchObject({
      names: ["Ana"],
      leftOut: 1,
    });
    await recordPublicLists(world.system, { userId });
    await recordPublicLists(world.system, { userId });
    expect(await recorded()).toBe(1);
    await answer(userId, "public_list", "no");
    expect(await getPublicParticipants(world.system, cohort.slug)).toMatchObject({ names: [], leftOut: 2 });
    await recordPublicLists(world.system, { userId });
    expect(await recorded()).toBe(1);
  });

  test("without a cohort has one too", async () => {
    const { id } = await aPerson(world.prisma);
    await answer(id, "alumni", "yes");
    const people = [{ userId: id, isProtected: false }];
    const list = { kind: "alumni", list: "test.alumni", people, cohortId: null } as const;
    expect(await throughConsent(world.system, list)).toEqual({ included: people, leftOut: 0 });
    expect((await getConsents(as(id))).consents.find(({ kind }) => kind === "alumni")?.went).toMatchObject([
      { list: "test.alumni", cohort: null },
    ]);
  });
});
