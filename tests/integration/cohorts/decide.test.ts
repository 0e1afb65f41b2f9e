import { beforeEach, describe, expect, test } from "vitest";
import { decide, expireOffers } from "~/features/cohorts/index.server";
import { anonymous } from "~/shared/actor";
import { Forbidden, NotFound } from "~/shared/domain-error";
import { AFTER_CALL, aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
let cohort: Awaited<ReturnType<typeof aCohort>>;
let organiserId: string;

beforeEach(async () => {
  cohort = await aCohort(world.prisma, { capacity: 3 });
  organiserId = (await aPerson(world.prisma)).id;
});

const organiser = (now = AFTER_CALL) =>
  world.contextFor(
    personActor(organiserId, [{ role: "organiser", courseId: null, cohortId: cohort.id, country: null }]),
    now,
  );
const offer = (applicationId: string) =>
  ({ applicationId, kind: "offer", reasonCode: "score", message: "Welcome." }) as const;
const stateOf = async (id: string) =>
  (await world.prisma.application.findUniqueOrThrow({ where: { id } })).state;
const held = () =>
  world.prisma.application.count({ where: { cohortId: cohort.id, state: { in: ["offered", "accepted"] } } });

describe("deciding", () => {
  test("an offer holds a seat until 23:59 of the last day by the school's clock, and says so once", async () => {
    const { id } = await anApplication(world.prisma, cohort.id);
    const { decisionId, offerExpiresAt } = await decide(organiser(), offer(id));
    expect(offerExpiresAt?.toISOString()).toBe("2027-04-11T21:59:00.000Z");
    expect(await world.prisma.application.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "offered",
      offerExpiresAt,
    });
    expect(
      await world.prisma.applicationDecision.findUniqueOrThrow({ where: { id: decisionId } }),
    ).toMatchObject({
      kind: "offer",
      reasonCode: "score",
      message: "Welcome.",
      decidedById: organiserId,
    });
    const events = await world.prisma.outboxMessage.findMany({ where: { topic: "cohorts.decision-made" } });
    expect(events.map(({ payload }) => payload)).toContainEqual({ applicationId: id, decisionId });
    expect(
      await world.prisma.auditEntry.count({
        where: { objectId: id, action: "cohorts.offer-made", reason: "score" },
      }),
    ).toBe(1);
  });

  test.each([
    { kind: "waiting_list", reasonCode: "quota", state: "waitlisted" },
    { kind: "rejection", reasonCode: "eligibility", state: "rejected" },
  ] as const)("$kind leads to $state", async ({ kind, reasonCode, state }) => {
    const { id } = await anApplication(world.prisma, cohort.id);
    await decide(organiser(), { applicationId: id, kind, reasonCode, message: "" });
    expect(await stateOf(id)).toBe(state);
  });

  test("somebody on the waiting list may be offered a place", async () => {
    const { id } = await anApplication(world.prisma, cohort.id, { state: "waitlisted" });
    await decide(organiser(), offer(id));
    expect(await stateOf(id)).toBe("offered");
  });

  test("B16 deciding twice is a conflict and leaves no second decision", async () => {
    const { id } = await anApplication(world.prisma, cohort.id);
    await decide(organiser(), offer(id));
    await expect(decide(organiser(), offer(id))).rejects.toMatchObject({
      code: "cohorts/already-decided",
      kind: "conflict",
    });
    await expect(decide(organiser(), { ...offer(id), kind: "rejection" })).rejects.toMatchObject({
      code: "cohorts/already-decided",
    });
    expect(await world.prisma.applicationDecision.count({ where: { applicationId: id } })).toBe(1);
  });

  test("B16 five at once make one decision", async () => {
    const { id } = await anApplication(world.prisma, cohort.id);
    const kinds = ["offer", "rejection", "offer", "rejection", "offer"] as const;
    const decisions = await Promise.allSettled(
      kinds.map((kind) => decide(organiser(), { ...offer(id), kind })),
    );
    expect(decisions.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.applicationDecision.count({ where: { applicationId: id } })).toBe(1);
  });

  test("a decision made on a state that is no longer so is refused", async () => {
    const { id } = await anApplication(world.prisma, cohort.id, { state: "waitlisted" });
    await expect(
      decide(organiser(), {
        applicationId: id,
        kind: "rejection",
        reasonCode: "score",
        message: "",
        seenState: "submitted",
      }),
    ).rejects.toMatchObject({ code: "cohorts/already-decided" });
    expect(await stateOf(id)).toBe("waitlisted");
  });

  test.each(["accepted", "declined", "withdrawn", "rejected"] as const)(
    "what is %s is not decided again",
    async (state) => {
      const { id } = await anApplication(world.prisma, cohort.id, { state });
      for (const kind of ["offer", "rejection", "waiting_list"] as const) {
        await expect(decide(organiser(), { ...offer(id), kind })).rejects.toMatchObject({
          code: "cohorts/already-decided",
        });
      }
    },
  );
});

describe("capacity", () => {
  test("two clicks at once for the last seat make one offer", async () => {
    await anApplication(world.prisma, cohort.id, { state: "accepted" });
    await anApplication(world.prisma, cohort.id, { state: "offered" });
    const [a, b] = [
      await anApplication(world.prisma, cohort.id),
      await anApplication(world.prisma, cohort.id),
    ];
    const offers = await Promise.allSettled([
      decide(organiser(), offer(a.id)),
      decide(organiser(), offer(b.id)),
    ]);
    expect(offers.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(offers.find(({ status }) => status === "rejected")).toMatchObject({
      reason: { code: "cohorts/full" },
    });
    expect(await held()).toBe(3);
  });

  test("ten at once for three seats make three offers", async () => {
    const people = await Promise.all(
      Array.from({ length: 10 }, () => anApplication(world.prisma, cohort.id)),
    );
    const offers = await Promise.allSettled(people.map(({ id }) => decide(organiser(), offer(id))));
    expect(offers.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
    expect(await held()).toBe(3);
    expect(
      await world.prisma.applicationDecision.count({ where: { application: { cohortId: cohort.id } } }),
    ).toBe(3);
  });

  test("the waiting list and rejections need no seat", async () => {
    for (const state of ["accepted", "accepted", "offered"] as const)
      await anApplication(world.prisma, cohort.id, { state });
    const { id } = await anApplication(world.prisma, cohort.id);
    await decide(organiser(), { applicationId: id, kind: "waiting_list", reasonCode: "score", message: "" });
    expect(await stateOf(id)).toBe("waitlisted");
  });

  test("an offer whose last day has passed holds no seat, even before the clock has marked it", async () => {
    for (const state of ["accepted", "accepted"] as const)
      await anApplication(world.prisma, cohort.id, { state });
    const late = await anApplication(world.prisma, cohort.id, {
      state: "offered",
      offerExpiresAt: AFTER_CALL,
    });
    const { id } = await anApplication(world.prisma, cohort.id);
    await decide(organiser(), offer(id));
    expect(await stateOf(late.id)).toBe("expired");
    expect(await held()).toBe(3);
  });
});

describe("who decides", () => {
  test("B7 an organiser of another cohort finds no such application", async () => {
    const other = await aCohort(world.prisma);
    const { id } = await anApplication(world.prisma, other.id);
    await expect(decide(organiser(), offer(id))).rejects.toBeInstanceOf(NotFound);
    expect(await stateOf(id)).toBe("submitted");
  });

  test("a screener may not, the applicant and strangers neither", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id);
    const screener = personActor(organiserId, [
      { role: "screener", courseId: null, cohortId: cohort.id, country: null },
    ]);
    await expect(decide(world.contextFor(screener, AFTER_CALL), offer(id))).rejects.toBeInstanceOf(Forbidden);
    await expect(
      decide(world.contextFor(personActor(applicantId), AFTER_CALL), offer(id)),
    ).rejects.toBeInstanceOf(NotFound);
    await expect(decide(world.contextFor(anonymous, AFTER_CALL), offer(id))).rejects.toBeInstanceOf(NotFound);
    expect(await stateOf(id)).toBe("submitted");
  });

  test("nobody decides about themselves, and drafts are not decided", async () => {
    const own = await anApplication(world.prisma, cohort.id, { applicantId: organiserId });
    await expect(decide(organiser(), offer(own.id))).rejects.toBeInstanceOf(NotFound);
    const draft = await anApplication(world.prisma, cohort.id, { state: "draft" });
    await expect(decide(organiser(), offer(draft.id))).rejects.toBeInstanceOf(NotFound);
  });
});

describe("expiring", () => {
  test("ends offers whose last instant has passed, and a second run finds nothing", async () => {
    const end = new Date("2027-04-11T21:59:00Z");
    const over = await anApplication(world.prisma, cohort.id, { state: "offered", offerExpiresAt: end });
    const open = await anApplication(world.prisma, cohort.id, {
      state: "offered",
      offerExpiresAt: new Date(end.getTime() + 1),
    });
    const clock = world.contextFor({ kind: "system", name: "test" }, end);
    expect(await expireOffers(clock)).toBeGreaterThanOrEqual(1);
    expect(await expireOffers(clock)).toBe(0);
    expect([await stateOf(over.id), await stateOf(open.id)]).toEqual(["expired", "offered"]);
  });

  test("is for the clock alone", async () => {
    await expect(expireOffers(organiser())).rejects.toBeInstanceOf(Forbidden);
  });
});
