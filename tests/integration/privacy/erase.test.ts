import { beforeAll, describe, expect, test } from "vitest";
import { INVARIANTS } from "~/cli/invariants";
import { LastAdministrator } from "~/features/identity/errors";
import { queueMail } from "~/features/mail/index.server";
import { erasePerson } from "~/features/privacy/index.server";
import { REGISTRY, subjectsOf } from "~/features/privacy/registry";
import { NotFound, StepUpNeeded } from "~/shared/domain-error";
import { aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { aWholeLife, MINE, type WholeLife } from "../../support/builders/privacy";
import { drainOutbox } from "../../support/drain-outbox";
import { searchDatabase } from "../../support/search-database";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

/** What may still hold the person's words: reviews that were sent, on which the grades of others rest. */
const PERMITTED = ["CriterionRating.comment", "Review.comments"];
const ADMINISTRATOR = [{ role: "administrator", courseId: null, cohortId: null, country: null }] as const;

const statistics = () =>
  world.prisma.$queryRaw`
    SELECT i.key, count(*)::int AS grades, avg(g.percent)::float AS mean,
      (SELECT count(*)::int FROM "Attempt" a JOIN "Quiz" q ON q.id = a."quizId" WHERE q."gradeItemId" = i.id) AS attempts,
      (SELECT count(*)::int FROM "Application" a WHERE a.country = 'BA') AS applications,
      (SELECT count(*)::int FROM "Review" r WHERE r.counted AND r."submittedAt" IS NOT NULL) AS reviews,
      (SELECT avg(r."totalPercent")::float FROM "Review" r) AS "meanReview",
      (SELECT count(*)::int FROM "LessonCompletion") AS lessons,
      (SELECT count(*)::int FROM "Certificate") AS certificates
    FROM "GradeItem" i JOIN "Grade" g ON g."gradeItemId" = i.id GROUP BY i.id ORDER BY i.key`;

async function brokenInvariants(): Promise<string[]> {
  const broken: string[] = [];
  for (const { name, sql } of INVARIANTS) {
    const rows = await world.prisma.$queryRaw<unknown[]>`${sql}`;
    if (rows.length > 0) broken.push(name);
  }
  return broken;
}

describe("M2 erasing a person with work in every feature", () => {
  let life: WholeLife;
  let before: unknown;
  beforeAll(async () => {
    life = await aWholeLife(world.prisma);
    const covered = Object.entries(REGISTRY).filter(([, rule]) => subjectsOf(rule).length > 0);
    const found = await searchDatabase(world.url, [MINE, life.email, life.userId]);
    const touched = new Set(found.map((column) => column.split(".")[0]));
    const derived = [
      "PasskeyChallenge",
      "Response",
      "Revision",
      "Review",
      "CriterionRating",
      "ApplicationDecision",
      "ApplicationAssessment",
      "Disclosure",
    ];
    expect(
      covered.map(([name]) => name).filter((name) => !touched.has(name) && !derived.includes(name)),
    ).toEqual([]);
    before = await statistics();
    await erasePerson(world.contextFor(personActor(life.userId)), {
      userId: life.userId,
      keepCertificates: false,
    });
  });

  test("M2 leaves no name, address or text of theirs, but in reviews that were sent", async () => {
    expect(await searchDatabase(world.url, [MINE, life.email])).toEqual(PERMITTED);
  });

  test("M2 leaves the account as an empty row", async () => {
    const user = await world.prisma.user.findUniqueOrThrow({ where: { id: life.userId } });
    expect(user).toMatchObject({
      name: "",
      addressAs: null,
      organisation: null,
      country: null,
      emailVerifiedAt: null,
    });
    expect(user.email).toMatch(/^erased-[0-9a-f]{26}@erased\.invalid$/);
    expect(user.erasedAt).not.toBeNull();
  });

  test("M2 cancels what waits for them", async () => {
    const waiting = await world.prisma.outboxMessage.count({ where: { topic: { startsWith: "test." } } });
    expect(waiting).toBe(0);
    await queueMail(world.system, {
      uniqueKey: "late",
      userId: life.userId,
      template: "password-changed",
      props: { path: "/forgot", changedAt: "today" },
    });
    await drainOutbox();
    expect(
      await world.prisma.mailMessage.count({
        where: { OR: [{ userId: life.userId }, { uniqueKey: "late" }] },
      }),
    ).toBe(0);
  });

  test("keeps grades and statistics as they were", async () => {
    expect(await statistics()).toEqual(before);
    expect(await brokenInvariants()).toEqual([]);
  });

  test("D10 their reviews stay under the number they had, and nothing leads to them", async () => {
    const given = await world.prisma.reviewAllocation.findFirstOrThrow({
      where: { reviewerAlias: 102, submission: { authorId: life.peerId } },
      select: { reviewerId: true, reviewer: true, review: { select: { comments: true, noteToStaff: true } } },
    });
    expect(given.reviewerId).not.toBe(life.userId);
    expect(given.reviewer).toMatchObject({ name: "" });
    expect(given.review?.comments).toMatchObject({ keep: `${MINE} given words` });
    expect(given.review?.noteToStaff).toBe("");
  });

  test("is in the log once, by ids alone", async () => {
    const entries = await world.prisma.auditEntry.findMany({ where: { action: "privacy.person-erased" } });
    expect(entries).toMatchObject([{ objectId: life.userId, actorId: life.userId, reason: null }]);
  });

  test("is not done twice", async () => {
    const again = erasePerson(world.contextFor(personActor(life.userId)), {
      userId: life.userId,
      keepCertificates: false,
    });
    await expect(again).rejects.toThrow(NotFound);
  });
});

describe("what somebody may wish, and who may erase", () => {
  test("a certificate keeps its name where its holder wants it", async () => {
    const { id: staffId } = await aPerson(world.prisma, { role: "administrator" });
    const { id: userId } = await aPerson(world.prisma);
    const { id: cohortId } = await aCohort(world.prisma);
    const row = {
      userId,
      cohortId,
      kind: "completion" as const,
      nameAsPrinted: "Kept Name",
      snapshot: { workTitle: "Kept title" },
    };
    await world.prisma.certificate.create({ data: { ...row, code: "00000000000000000000000000" } });
    const admin = world.contextFor(personActor(staffId, ADMINISTRATOR));
    await erasePerson(admin, {
      userId,
      keepCertificates: true,
      reason: "Letter of 1 November, checked by phone",
    });
    const kept = await world.prisma.certificate.findFirstOrThrow({ where: { userId } });
    expect(kept).toMatchObject({ nameAsPrinted: "Kept Name", snapshot: { workTitle: "Kept title" } });
  });

  test("places are given back", async () => {
    const { id: userId } = await aPerson(world.prisma);
    const [offer, asked] = [await aCohort(world.prisma), await aCohort(world.prisma)];
    const offered = await anApplication(world.prisma, offer.id, { applicantId: userId, state: "offered" });
    const sent = await anApplication(world.prisma, asked.id, { applicantId: userId, state: "submitted" });
    await world.prisma.enrolment.create({ data: { userId, courseId: offer.courseId, cohortId: offer.id } });
    await erasePerson(world.contextFor(personActor(userId)), { userId, keepCertificates: false });
    const states = await world.prisma.application.findMany({
      where: { id: { in: [offered.id, sent.id] } },
      orderBy: { state: "asc" },
    });
    expect(states.map(({ state }) => state)).toEqual(["declined", "withdrawn"]);
    expect(await world.prisma.enrolment.findFirstOrThrow({ where: { userId } })).toMatchObject({
      state: "withdrawn",
    });
  });

  test("accounts merged into theirs go with it", async () => {
    const [one, two] = [await aPerson(world.prisma), await aPerson(world.prisma)];
    await world.prisma.user.update({ where: { id: two.id }, data: { mergedIntoId: one.id } });
    await erasePerson(world.contextFor(personActor(one.id)), { userId: one.id, keepCertificates: false });
    expect(await searchDatabase(world.url, [one.email, two.email])).toEqual([]);
  });

  test("two at once: one does it", async () => {
    const { id: userId } = await aPerson(world.prisma);
    const ctx = world.contextFor(personActor(userId));
    const tries = await Promise.allSettled(
      [1, 2, 3].map(() => erasePerson(ctx, { userId, keepCertificates: false })),
    );
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("A12 not without a fresh proof, and not somebody else", async () => {
    const [{ id: userId }, { id: other }] = [await aPerson(world.prisma), await aPerson(world.prisma)];
    const stale = { ...personActor(userId), sudoAt: null };
    await expect(erasePerson(world.contextFor(stale), { userId, keepCertificates: false })).rejects.toThrow(
      StepUpNeeded,
    );
    await expect(
      erasePerson(world.contextFor(personActor(other)), { userId, keepCertificates: false }),
    ).rejects.toThrow(NotFound);
  });

  test("a reason that names the person is refused: the log keeps it", async () => {
    const { id: staffId } = await aPerson(world.prisma);
    const { id: userId } = await aPerson(world.prisma, { name: "Branka Kovačević" });
    const admin = world.contextFor(personActor(staffId, ADMINISTRATOR));
    const told = erasePerson(admin, { userId, keepCertificates: false, reason: "Letter of Kovacevic" });
    await expect(told).rejects.toMatchObject({ code: "privacy/reason-names-person", field: "reason" });
  });

  test("B15 the last administrator stays", async () => {
    await world.prisma.roleGrant.deleteMany({ where: { role: "administrator" } });
    const { id: userId } = await aPerson(world.prisma, { role: "administrator" });
    const last = erasePerson(world.contextFor(personActor(userId, ADMINISTRATOR)), {
      userId,
      keepCertificates: false,
    });
    await expect(last).rejects.toThrow(LastAdministrator);
    expect(await world.prisma.user.findUniqueOrThrow({ where: { id: userId } })).toMatchObject({
      erasedAt: null,
    });
  });
});
