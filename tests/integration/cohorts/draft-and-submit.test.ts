import { describe, expect, test } from "vitest";
import {
  getApplicationForm,
  getOwnApplication,
  saveDraft,
  submitApplication,
} from "~/features/cohorts/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound, StaleVersion } from "~/shared/domain-error";
import { aCohort, DURING_CALL, someAnswers } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

async function applicant(now = DURING_CALL) {
  const person = await aPerson(world.prisma);
  return world.contextFor(personActor(person.id), now);
}

describe("a draft", () => {
  test("is kept, opened again and changed", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    expect(await getApplicationForm(ctx, schoolSlug)).toMatchObject({
      state: null,
      version: 0,
      call: "open",
    });
    expect(
      await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "The bridge" } }),
    ).toMatchObject({ version: 1 });
    expect(
      await saveDraft(ctx, { schoolSlug, version: 1, answers: { concern: "The road", country: "??" } }),
    ).toMatchObject({ version: 2 });
    const form = await getApplicationForm(ctx, schoolSlug);
    expect(form).toMatchObject({
      state: "draft",
      version: 2,
      answers: { concern: "The road", country: "??" },
    });
    expect(await world.prisma.outboxMessage.count({ where: { topic: { startsWith: "cohorts." } } })).toBe(0);
  });

  test("autosave with a stale version is refused and overwrites nothing", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "first" } });
    await saveDraft(ctx, { schoolSlug, version: 1, answers: { concern: "second window" } });
    for (const version of [0, 1, 7]) {
      await expect(
        saveDraft(ctx, { schoolSlug, version, answers: { concern: "first window" } }),
      ).rejects.toBeInstanceOf(StaleVersion);
    }
    expect((await getApplicationForm(ctx, schoolSlug)).answers).toEqual({ concern: "second window" });
  });

  test("the same save again is answered as the first was", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "first" } });
    expect(await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "first" } })).toMatchObject({
      version: 1,
    });
  });

  test("two windows at once: one wins, the other is told", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    for (const version of [0, 1]) {
      const saves = await Promise.allSettled(
        ["a", "b", "c"].map((concern) =>
          saveDraft(ctx, { schoolSlug, version, answers: { concern: `${concern}${version}` } }),
        ),
      );
      expect(saves.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
      for (const save of saves)
        if (save.status === "rejected") expect(save.reason).toBeInstanceOf(StaleVersion);
    }
    expect(await getApplicationForm(ctx, schoolSlug)).toMatchObject({ version: 2 });
  });

  test.each([
    { now: new Date("2027-01-14T22:59:00Z"), code: "cohorts/call-not-open" },
    { now: new Date("2027-03-01T22:59:00Z"), code: "cohorts/call-closed" },
  ])("is not taken outside the call: $code", async ({ now, code }) => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant(now);
    await expect(saveDraft(ctx, { schoolSlug, version: 0, answers: {} })).rejects.toMatchObject({ code });
    await expect(
      submitApplication(ctx, { schoolSlug, version: 0, answers: someAnswers() }),
    ).rejects.toMatchObject({ code });
  });

  test("strangers and unknown schools are refused", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    await expect(
      saveDraft(world.contextFor(anonymous, DURING_CALL), { schoolSlug, version: 0, answers: {} }),
    ).rejects.toBeInstanceOf(Forbidden);
    await expect(
      saveDraft(await applicant(), { schoolSlug: "none", version: 0, answers: {} }),
    ).rejects.toBeInstanceOf(NotFound);
  });
});

describe("sending", () => {
  test("gives a number, a receipt and one event, and no more changes", async () => {
    const { id, slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "draft" } });
    const sent = await submitApplication(ctx, { schoolSlug, version: 1, answers: someAnswers() });
    expect(sent).toMatchObject({
      number: 1,
      receipt: expect.stringMatching(/^[2-9A-Z]{4}(-[2-9A-Z]{4}){2}$/),
    });
    const row = await world.prisma.application.findUniqueOrThrow({ where: { id: sent.applicationId } });
    expect(row).toMatchObject({ state: "submitted", country: "AL", number: 1, submittedAt: DURING_CALL });
    const events = await world.prisma.outboxMessage.findMany({
      where: { topic: "cohorts.application-submitted" },
    });
    expect(events.map(({ payload }) => payload)).toContainEqual({ applicationId: sent.applicationId });
    await expect(
      saveDraft(ctx, { schoolSlug, version: 2, answers: { concern: "later" } }),
    ).rejects.toMatchObject({ code: "cohorts/already-sent" });
    await expect(
      submitApplication(ctx, { schoolSlug, version: 2, answers: someAnswers({ concern: "later" }) }),
    ).rejects.toMatchObject({ code: "cohorts/already-sent" });
    expect((await world.prisma.cohort.findUniqueOrThrow({ where: { id } })).nextApplicationNumber).toBe(2);
  });

  test("five clicks at once send one application with one number and one event", async () => {
    const { id, slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    const sent = await Promise.all(
      Array.from({ length: 5 }, () =>
        submitApplication(ctx, { schoolSlug, version: 0, answers: someAnswers() }),
      ),
    );
    expect(new Set(sent.map(({ receipt, number }) => `${number} ${receipt}`)).size).toBe(1);
    expect((await world.prisma.cohort.findUniqueOrThrow({ where: { id } })).nextApplicationNumber).toBe(2);
    const { applicationId } = sent[0]!;
    const events = await world.prisma.outboxMessage.findMany({
      where: { topic: "cohorts.application-submitted" },
    });
    expect(
      events.filter(({ payload }) => (payload as { applicationId: string }).applicationId === applicationId),
    ).toHaveLength(1);
  });

  test("twelve people at once get the numbers 1 to 12, without gap or double", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const people = await Promise.all(Array.from({ length: 12 }, () => applicant()));
    const sent = await Promise.all(
      people.map((ctx) => submitApplication(ctx, { schoolSlug, version: 0, answers: someAnswers() })),
    );
    expect(sent.map(({ number }) => number).sort((a, b) => a - b)).toEqual(
      Array.from({ length: 12 }, (_, n) => n + 1),
    );
  });

  test("a number is not used up by an application that was refused", async () => {
    const { id, slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "other window" } });
    await expect(
      submitApplication(ctx, { schoolSlug, version: 0, answers: someAnswers() }),
    ).rejects.toBeInstanceOf(StaleVersion);
    expect((await world.prisma.cohort.findUniqueOrThrow({ where: { id } })).nextApplicationNumber).toBe(1);
  });

  test("a last autosave on its way does not make sending a conflict", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    await saveDraft(ctx, { schoolSlug, version: 0, answers: { concern: "half" } });
    await saveDraft(ctx, { schoolSlug, version: 1, answers: someAnswers() });
    expect(await submitApplication(ctx, { schoolSlug, version: 1, answers: someAnswers() })).toMatchObject({
      number: 1,
    });
  });

  test("the database's clock decides the deadline, not the process's", async () => {
    const { slug: schoolSlug, id } = await aCohort(world.prisma);
    await world.prisma.cohort.update({
      where: { id },
      data: { applicationsOpenAt: new Date("2020-01-01"), applicationsCloseAt: new Date("2020-01-02") },
    });
    const person = await aPerson(world.prisma);
    const ctx = { ...world.contextFor(personActor(person.id)), now: new Date("2020-01-01T12:00:00Z") };
    await expect(
      submitApplication(ctx, { schoolSlug, version: 0, answers: someAnswers() }),
    ).rejects.toMatchObject({ code: "cohorts/call-closed" });
  });

  test("gender and age are kept with consent to statistics only", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const details = { gender: "woman", ageBand: "25-34" } as const;
    const without = await applicant();
    await submitApplication(without, { schoolSlug, version: 0, answers: someAnswers(details) });
    expect((await getOwnApplication(without, schoolSlug)).answers).not.toHaveProperty("gender");
    const agreed = await applicant();
    await submitApplication(agreed, {
      schoolSlug,
      version: 0,
      answers: someAnswers({ ...details, consentStatistics: "on" }),
    });
    expect((await getOwnApplication(agreed, schoolSlug)).answers).toMatchObject(details);
  });

  test("B12 fields that are none of the form's never reach the row", async () => {
    const { slug: schoolSlug } = await aCohort(world.prisma);
    const ctx = await applicant();
    const forged = { ...someAnswers(), state: "accepted", scorePercent: 100, number: 1, applicantId: "x" };
    const { applicationId } = await submitApplication(ctx, { schoolSlug, version: 0, answers: forged });
    const row = await world.prisma.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(row).toMatchObject({ state: "submitted", scorePercent: null, number: 1 });
    expect(row.applicantId).not.toBe("x");
  });
});
