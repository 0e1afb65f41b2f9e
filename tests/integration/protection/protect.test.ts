import { describe, expect, test, vi } from "vitest";
import { issueIfEligible, matchName } from "~/features/certificates/index.server";
import {
  acceptOffer,
  getApplication,
  nameEmergencyContact,
  saveDraft,
  submitApplication,
} from "~/features/cohorts/index.server";
import { signUp, updateAccount, viewTrueName } from "~/features/identity/index.server";
import { queueMail } from "~/features/mail/index.server";
import { changeProtection, protectOther } from "~/features/protection/index.server";
import { anonymous, type Person } from "~/shared/actor";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { AFTER_CALL, aCohort, anApplication, DURING_CALL, someAnswers } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { searchDatabase } from "../../support/search-database";
import { personActor, testDatabase } from "../../support/test-context";

vi.setConfig({ testTimeout: 30_000 });

const world = testDatabase();
const as = (userId: string, now?: Date) => world.contextFor(personActor(userId), now);
const protect = (userId: string, alias = "Linden") =>
  changeProtection(as(userId), { intent: "protect", alias });
const account = (userId: string) => world.prisma.user.findUniqueOrThrow({ where: { id: userId } });
const organiserOf = (cohortId: string, userId = "organiser"): Person => ({
  ...(personActor(userId, [{ role: "organiser", courseId: null, cohortId, country: null }]) as Person),
});
let serial = 0;
/** A name that stands nowhere else, in two words that can be looked for. */
const aName = () => {
  serial += 1;
  return `Đurđica${"abcdefghij"[serial]} Živkov${"abcdefghij"[serial]}`;
};
/** As the search of people keeps names. */
const plain = (name: string) => name.replaceAll("Đ", "D").replaceAll("đ", "d").replaceAll("Ž", "Z");
const traces = (name: string) =>
  searchDatabase(world.url, [name, ...name.split(" "), ...plain(name).split(" ")]);

/** Somebody whose name stands wherever the product keeps one. */
async function aKnownPerson(name: string) {
  const school = await aSchool(world.prisma);
  const { id } = await aLearner(world.prisma, school, { name, nameOnCertificate: name });
  await world.prisma.user.update({ where: { id }, data: { addressAs: name.split(" ")[0] ?? null } });
  const system = world.contextFor({ kind: "system", name: "worker" }, AFTER_SCHOOL);
  await issueIfEligible(system, { userId: id, cohortId: school.cohortId });
  const answers = { nameOnCertificate: name, calledName: name, concern: `I, ${name}, write this.` };
  const { id: applicationId } = await anApplication(world.prisma, school.cohortId, {
    applicantId: id,
    state: "accepted",
    answers,
  });
  await nameEmergencyContact(as(id), {
    schoolSlug: (await world.prisma.cohort.findUniqueOrThrow({ where: { id: school.cohortId } })).slug,
    contact: `Mother of ${name}, +387 61 000`,
  });
  await queueMail(world.system, {
    uniqueKey: `known:${id}`,
    userId: id,
    template: "enrolled",
    props: { title: `Course of ${name}`, path: "/learn" },
  });
  const html = `<p>Hello ${name},</p>`;
  await world.prisma.keptMail.create({
    data: { messageId: `<${id}@x>`, toAddress: "x@example.org", subject: name, html, text: name },
  });
  return { id, cohortId: school.cohortId, applicationId };
}

describe("M8 a protected person", () => {
  test("stands in the whole database under the alias alone", async () => {
    const name = aName();
    const { id } = await aKnownPerson(name);
    expect((await traces(name)).length).toBeGreaterThan(6);
    await protect(id);
    expect(await traces(name)).toEqual([]);
    expect(await account(id)).toMatchObject({ name: "Linden", addressAs: null, discreetMail: true });
  });

  test("gets the name back, and papers under either name go on matching", async () => {
    const name = aName();
    const { id } = await aKnownPerson(name);
    const { code } = await world.prisma.certificate.findFirstOrThrow({ where: { userId: id } });
    const matches = async (typed: string) =>
      (await matchName(world.contextFor(anonymous), { code, name: typed })).matches;
    await protect(id);
    expect([await matches(name), await matches("Linden"), await matches("Somebody")]).toEqual([
      true,
      true,
      false,
    ]);
    await changeProtection(as(id), { intent: "leave", sure: "on" });
    expect(await account(id)).toMatchObject({ name, protectedAt: null });
    expect(await world.prisma.certificate.findUniqueOrThrow({ where: { code } })).toMatchObject({
      nameAsPrinted: name,
    });
    expect([await matches(name), await matches("Linden")]).toEqual([true, true]);
    expect(await world.prisma.protectedIdentity.count({ where: { userId: id } })).toBe(0);
    await protect(id, "Aspen");
    expect(await traces(name)).toEqual([]);
  });

  test("cannot be named by a form that was opened before", async () => {
    const name = aName();
    const { id } = await aPerson(world.prisma, { name });
    await protect(id);
    const form = { locale: "en", timeZone: "Europe/Sarajevo" } as const;
    const refused = expect.objectContaining({ code: "identity/alias-tells-name" });
    await expect(updateAccount(as(id), { ...form, name })).rejects.toEqual(refused);
    const surname = name.split(" ")[1] ?? "";
    await expect(updateAccount(as(id), { ...form, name: "Aspen", addressAs: surname })).rejects.toEqual(
      refused,
    );
    await updateAccount(as(id), { ...form, name: "Aspen" });
    expect((await account(id)).name).toBe("Aspen");
    expect(await traces(name)).toEqual([]);
  });

  test("applies, is enrolled and named for emergencies under the alias, whatever a form holds", async () => {
    const name = aName();
    const cohort = await aCohort(world.prisma);
    const school = { schoolSlug: cohort.slug };
    const { id } = await aPerson(world.prisma, { name });
    await protect(id);
    const named = { nameOnCertificate: name, calledName: name };
    const first = await saveDraft(as(id, DURING_CALL), { ...school, version: 0, answers: named });
    const again = await saveDraft(as(id, DURING_CALL), { ...school, version: 0, answers: named });
    expect(again).toEqual(first);
    const answers = someAnswers(named);
    const { applicationId, number } = await submitApplication(as(id, DURING_CALL), {
      ...school,
      version: 1,
      answers,
    });
    await submitApplication(as(id, DURING_CALL), { ...school, version: 2, answers });
    const offerExpiresAt = new Date("2027-04-11T21:59:00Z");
    await world.prisma.application.update({
      where: { id: applicationId },
      data: { state: "offered", offerExpiresAt, answers: { ...answers, ...named } },
    });
    await acceptOffer(as(id, AFTER_CALL), school);
    await expect(
      nameEmergencyContact(as(id), { ...school, contact: `Family ${name}, 061` }),
    ).rejects.toMatchObject({
      field: "contact",
    });
    const seen = await getApplication(world.contextFor(organiserOf(cohort.id)), {
      slug: cohort.slug,
      number,
    });
    expect(seen.desk).toMatchObject({
      applicant: { name: "Linden", email: null },
      practical: { nameOnCertificate: "Linden" },
    });
    expect(await traces(name)).toEqual([]);
  });

  test("is hidden from whatever was on its way at that moment", async () => {
    for (let round = 0; round < 5; round += 1) {
      const name = `Racing${"abcde"[round]}qx Named${"abcde"[round]}qx`;
      const school = await aSchool(world.prisma);
      const { id } = await aLearner(world.prisma, school, { name });
      await world.prisma.enrolment.deleteMany({ where: { userId: id, cohortId: { not: school.cohortId } } });
      const cohort = await aCohort(world.prisma, { courseId: school.courseId });
      await anApplication(world.prisma, cohort.id, {
        applicantId: id,
        state: "offered",
        answers: { nameOnCertificate: name },
      });
      const system = world.contextFor({ kind: "system", name: "worker" }, AFTER_SCHOOL);
      await Promise.all([
        protect(id, `Alias ${round}`),
        acceptOffer(as(id, AFTER_CALL), { schoolSlug: cohort.slug }),
        issueIfEligible(system, { userId: id, cohortId: school.cohortId }),
        queueMail(world.system, {
          uniqueKey: `racing:${round}`,
          userId: id,
          template: "enrolled",
          props: { title: "Course", path: "/learn" },
        }),
      ]);
      expect([round, await traces(name)]).toEqual([round, []]);
    }
  });

  test("is one however often the button is pressed", async () => {
    const { id } = await aPerson(world.prisma, { name: aName() });
    const all = await Promise.allSettled(Array.from({ length: 8 }, () => protect(id)));
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const codes = all.flatMap((one) =>
      one.status === "rejected" ? [(one.reason as { code: string }).code] : [],
    );
    expect(new Set(codes)).toEqual(new Set(["identity/already-protected"]));
  });

  test("signs up under an alias, and nothing of the name is ever written in clear", async () => {
    const name = aName();
    const form = { name, email: "alias@example.org", password: "a long sentence that only I know" };
    const sign = (alias: string | undefined) =>
      signUp(world.contextFor(anonymous), { ...form, alias, locale: "en", ip: "192.0.2.9" });
    await expect(sign(`The ${name.split(" ")[1]}`)).rejects.toMatchObject({
      code: "identity/alias-tells-name",
    });
    await sign("Linden");
    expect(await world.prisma.user.findUniqueOrThrow({ where: { email: form.email } })).toMatchObject({
      name: "Linden",
      discreetMail: true,
      protectedAt: expect.any(Date),
    });
    expect(await traces(name)).toEqual([]);
  });
});

describe("the true name", () => {
  const setUp = async () => {
    const name = aName();
    const known = await aKnownPerson(name);
    await protect(known.id);
    return { name, ...known };
  };

  test("is opened by two roles alone, with a reason, and each time is written down where the person reads it", async () => {
    const { name, id, cohortId } = await setUp();
    const organiser = await aPerson(world.prisma);
    const admin = await aPerson(world.prisma, { role: "administrator" });
    const reason = "A relative asks whether they arrived";
    const view = (actor: Person) => viewTrueName(world.contextFor(actor), { userId: id, reason });
    const site = { courseId: null, cohortId: null, country: null };
    const administrator = personActor(admin.id, [{ role: "administrator", ...site }]) as Person;
    expect(await view(organiserOf(cohortId, organiser.id))).toEqual({ trueName: name });
    expect(await view(administrator)).toEqual({ trueName: name });
    for (const role of ["screener", "selector", "desk", "auditor", "reviewer"] as const)
      await expect(
        view(
          personActor("x", [{ role, ...site, cohortId: role === "reviewer" ? null : cohortId }]) as Person,
        ),
      ).rejects.toMatchObject({
        kind: "not-found",
      });
    const elsewhere = await aCohort(world.prisma);
    await expect(view(organiserOf(elsewhere.id))).rejects.toMatchObject({ kind: "not-found" });
    const stale = { ...administrator, sudoAt: null };
    await expect(view(stale)).rejects.toMatchObject({ kind: "step-up" });
    await expect(view({ ...administrator, viewedBy: { userId: "a", name: "A" } })).rejects.toMatchObject({
      kind: "forbidden",
    });
    const views = await world.prisma.identityView.findMany({ where: { userId: id }, orderBy: { at: "asc" } });
    expect(views).toMatchObject([
      { role: "organiser", reason, viewerId: organiser.id },
      { role: "administrator", reason, viewerId: admin.id },
    ]);
    const log = await world.prisma.auditEntry.findMany({
      where: { action: "identity.true-name-viewed", objectId: id },
    });
    expect(log.map((entry) => entry.actorId).sort()).toEqual([admin.id, organiser.id].sort());
    expect(await traces(name)).toEqual([]);
  });

  test("may not stand in a reason, which is kept in clear", async () => {
    const { name, id, cohortId } = await setUp();
    const ctx = world.contextFor(organiserOf(cohortId));
    const reason = `Wanted by the family ${name.split(" ")[1]}`;
    await expect(viewTrueName(ctx, { userId: id, reason })).rejects.toMatchObject({ field: "reason" });
    expect(await world.prisma.identityView.count({ where: { userId: id } })).toBe(0);
    const other = await aKnownPerson(name);
    await expect(
      protectOther(world.contextFor(organiserOf(other.cohortId)), {
        userId: other.id,
        alias: "Aspen",
        reason,
      }),
    ).rejects.toMatchObject({ field: "reason" });
    expect((await account(other.id)).protectedAt).toBeNull();
    await protectOther(world.contextFor(organiserOf(other.cohortId)), {
      userId: other.id,
      alias: "Aspen",
      reason: "Asked us by telephone",
    });
    expect((await account(other.id)).name).toBe("Aspen");
  });

  test("there is nothing to open of somebody who is not protected", async () => {
    const { id, cohortId } = await aKnownPerson(aName());
    const ctx = world.contextFor(organiserOf(cohortId));
    await expect(viewTrueName(ctx, { userId: id, reason: "No reason at all" })).rejects.toMatchObject({
      code: "identity/not-protected",
    });
  });
});
