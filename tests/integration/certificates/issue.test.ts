import { expect, test } from "vitest";
import { issueDueToLearner, issueDueToReviewer, issueIfEligible } from "~/features/certificates/index.server";
import { system } from "~/shared/actor";
import { Forbidden } from "~/shared/domain-error";
import { AFTER_SCHOOL, aLearner, aReviewGiven, aSchool } from "../../support/builders/certificates";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const rules = () => world.contextFor(system("worker"), AFTER_SCHOOL);
const certificatesOf = (userId: string) => world.prisma.certificate.findMany({ where: { userId } });

test("what was earned is issued, frozen, told and written down", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, { name: "Amra", nameOnCertificate: " Amra  Hodžić " });
  const { outcome, certificateId } = await issueIfEligible(rules(), {
    userId: learner.id,
    cohortId: school.cohortId,
  });
  expect(outcome).toBe("issued");

  const [certificate] = await certificatesOf(learner.id);
  expect(certificate).toMatchObject({
    id: certificateId,
    code: expect.stringMatching(/^[0-9A-HJKMNP-TV-Z]{26}$/),
    nameAsPrinted: "Amra Hodžić",
    issuedAt: AFTER_SCHOOL,
    state: "issued",
    showName: false,
  });
  expect(certificate?.snapshot).toMatchObject({
    startsOn: "2027-07-05",
    endsOn: "2027-07-14",
    hoursOnline: 35,
    hoursContact: 51,
    assignment: "Title of policy-brief",
    workTitle: "Winter air",
    rule: { minPercent: 60, reviewsGiven: 2 },
    evidence: [
      { key: "module-01", have: 80, need: 60, met: true },
      { key: "module-02", have: 80, need: 60, met: true },
      { key: "policy-brief", have: 80, need: 60, met: true },
      { key: "reviews", have: 2, need: 2, met: true },
    ],
  });
  const told = await world.prisma.outboxMessage.findMany({
    where: { topic: "certificates.certificate-issued" },
  });
  expect(
    told.filter(({ payload }) => (payload as { certificateId: string }).certificateId === certificateId),
  ).toHaveLength(1);
  const written = await world.prisma.auditEntry.findMany({ where: { objectId: certificateId ?? "" } });
  expect(written.map(({ action }) => action)).toEqual(["certificates.certificate-issued"]);
});

test("H6 ten events at once give one certificate, one code, one message", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school);
  const input = { userId: learner.id, cohortId: school.cohortId };
  const outcomes = await Promise.all(Array.from({ length: 10 }, () => issueIfEligible(rules(), input)));
  expect(outcomes.filter(({ outcome }) => outcome === "issued")).toHaveLength(1);
  expect(outcomes.filter(({ outcome }) => outcome === "already-issued")).toHaveLength(9);
  expect(new Set(outcomes.map(({ certificateId }) => certificateId)).size).toBe(1);
  expect(await certificatesOf(learner.id)).toHaveLength(1);
  const certificateId = outcomes[0]?.certificateId ?? "";
  expect(await world.prisma.outboxMessage.count({ where: { uniqueKey: { contains: certificateId } } })).toBe(
    1,
  );
  expect(await world.prisma.auditEntry.count({ where: { objectId: certificateId } })).toBe(1);
});

test.each([
  ["a quiz missing", { quizzes: [80, null] }],
  ["a quiz below its mark", { quizzes: [59.99, 80] }],
  ["no grade for the work", { work: null }],
  ["the work a hundredth below", { work: 59.99 }],
  ["the work with a criterion at zero", { work: 90, workPassed: false }],
  ["one review short", { reviewsGiven: 1 }],
  ["grades that are not released", { released: false }],
  ["withdrawn from the school", { state: "withdrawn" }],
] as const)("B16 nothing is issued with %s", async (_, shape) => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, shape);
  const { outcome } = await issueIfEligible(rules(), { userId: learner.id, cohortId: school.cohortId });
  expect(outcome).toBe("not-eligible");
  expect(await certificatesOf(learner.id)).toEqual([]);
});

test("exactly enough is enough", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, { quizzes: [60, 60], work: 60, state: "completed" });
  expect((await issueIfEligible(rules(), { userId: learner.id, cohortId: school.cohortId })).outcome).toBe(
    "issued",
  );
});

test("A14 a suspended account gets nothing, nor does a stranger to the school", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school);
  await world.prisma.user.update({ where: { id: learner.id }, data: { suspendedAt: AFTER_SCHOOL } });
  expect((await issueIfEligible(rules(), { userId: learner.id, cohortId: school.cohortId })).outcome).toBe(
    "not-eligible",
  );
  const elsewhere = await aLearner(world.prisma, await aSchool(world.prisma));
  expect((await issueIfEligible(rules(), { userId: elsewhere.id, cohortId: school.cohortId })).outcome).toBe(
    "not-eligible",
  );
});

test("nobody issues to themselves, nor does the organiser of another school", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school);
  const input = { userId: learner.id, cohortId: school.cohortId };
  await expect(issueIfEligible(world.contextFor(personActor(learner.id)), input)).rejects.toThrow(Forbidden);
  const other = personActor(learner.id, [
    { role: "organiser", courseId: null, cohortId: "another", country: null },
  ]);
  await expect(issueIfEligible(world.contextFor(other), input)).rejects.toThrow(Forbidden);
});

test("a released grade and a sent review both lead to what is due", async () => {
  const school = await aSchool(world.prisma);
  const byGrade = await aLearner(world.prisma, school);
  await issueDueToLearner(rules(), { userId: byGrade.id });
  expect(await certificatesOf(byGrade.id)).toHaveLength(1);

  const byReview = await aLearner(world.prisma, school, { reviewsGiven: 1 });
  const last = await aReviewGiven(world.prisma, school, byReview.id);
  await issueDueToReviewer(rules(), { allocationId: last.id });
  await issueDueToReviewer(rules(), { allocationId: last.id });
  expect(await certificatesOf(byReview.id)).toHaveLength(1);
  await expect(issueDueToReviewer(rules(), { allocationId: "gone" })).resolves.toBeUndefined();
});

test("H9 what was issued stays: a new name, a new rule, a lower grade change nothing, and the database refuses", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, { name: "Before" });
  const input = { userId: learner.id, cohortId: school.cohortId };
  const { certificateId } = await issueIfEligible(rules(), input);
  const [before] = await certificatesOf(learner.id);
  await world.prisma.user.update({ where: { id: learner.id }, data: { name: "After" } });
  await world.prisma.grade.updateMany({ where: { userId: learner.id }, data: { percent: 1, passed: false } });
  await world.prisma.cohort.update({ where: { id: school.cohortId }, data: { title: "Another title" } });
  expect((await issueIfEligible(rules(), input)).outcome).toBe("already-issued");
  expect(await certificatesOf(learner.id)).toEqual([before]);

  const where = { id: certificateId ?? "" };
  await expect(world.prisma.certificate.update({ where, data: { nameAsPrinted: "Forged" } })).rejects.toThrow(
    /permission denied|denied/i,
  );
  await expect(world.prisma.certificate.delete({ where })).rejects.toThrow(/permission denied|denied/i);
});
