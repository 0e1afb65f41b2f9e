import { beforeEach, describe, expect, test } from "vitest";
import {
  acceptOffer,
  decide,
  declineOffer,
  expireOffers,
  getOwnApplication,
  nameEmergencyContact,
  withdraw,
} from "~/features/cohorts/index.server";
import { NotFound } from "~/shared/domain-error";
import { AFTER_CALL, aCohort, anApplication } from "../../support/builders/cohorts";
import { aPerson } from "../../support/builders/people";
import { personActor, testDatabase } from "../../support/test-context";

const END = new Date("2027-04-11T21:59:00Z");
const world = testDatabase();
let cohort: Awaited<ReturnType<typeof aCohort>>;
beforeEach(async () => {
  cohort = await aCohort(world.prisma, { capacity: 1 });
});

const as = (userId: string, now = AFTER_CALL) => world.contextFor(personActor(userId), now);
const clock = (now: Date) => world.contextFor({ kind: "system", name: "test" }, now);
const stateOf = async (id: string) =>
  (await world.prisma.application.findUniqueOrThrow({ where: { id } })).state;
const eventsOf = async (topic: string, applicationId: string) => {
  const all = await world.prisma.outboxMessage.findMany({ where: { topic } });
  return all.filter(({ payload }) => (payload as { applicationId?: string }).applicationId === applicationId)
    .length;
};
const school = () => ({ schoolSlug: cohort.slug });

describe("accepting", () => {
  test("enrols under the name for the certificate, in the same transaction", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id, {
      state: "offered",
      answers: { nameOnCertificate: "Ђорђе Ж." },
    });
    await acceptOffer(as(applicantId), school());
    expect(await stateOf(id)).toBe("accepted");
    const enrolments = await world.prisma.enrolment.findMany({ where: { userId: applicantId } });
    expect(enrolments).toMatchObject([
      { cohortId: cohort.id, courseId: cohort.courseId, nameOnCertificate: "Ђорђе Ж.", state: "active" },
    ]);
    expect(await eventsOf("cohorts.offer-accepted", id)).toBe(1);
  });

  test("tells the account country and organisation, and overwrites nothing that stands there", async () => {
    const answers = { country: "RS", organisation: "Open Road" };
    const { applicantId } = await anApplication(world.prisma, cohort.id, { state: "offered", answers });
    await acceptOffer(as(applicantId), school());
    const account = { where: { id: applicantId }, select: { country: true, organisation: true } };
    expect(await world.prisma.user.findUniqueOrThrow(account)).toEqual(answers);

    const told = await aPerson(world.prisma);
    await world.prisma.user.update({ where: { id: told.id }, data: { organisation: "Another house" } });
    await anApplication(world.prisma, cohort.id, { applicantId: told.id, state: "offered", answers });
    await acceptOffer(as(told.id), school());
    expect(await world.prisma.user.findUniqueOrThrow({ ...account, where: { id: told.id } })).toEqual({
      country: "RS",
      organisation: "Another house",
    });
  });

  test("five times at once is the same as once", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id, { state: "offered" });
    await Promise.all(Array.from({ length: 5 }, () => acceptOffer(as(applicantId), school())));
    expect(await stateOf(id)).toBe("accepted");
    expect(await world.prisma.enrolment.count({ where: { userId: applicantId } })).toBe(1);
    expect(await eventsOf("cohorts.offer-accepted", id)).toBe(1);
  });

  test("after the last instant it is refused, marked or not", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id, {
      state: "offered",
      offerExpiresAt: END,
    });
    await expect(acceptOffer(as(applicantId, END), school())).rejects.toMatchObject({
      code: "cohorts/offer-expired",
    });
    expect((await getOwnApplication(as(applicantId, END), cohort.slug)).state).toBe("expired");
    await expireOffers(clock(END));
    await expireOffers(clock(END));
    expect(await eventsOf("cohorts.offer-expired", id)).toBe(1);
    await expect(acceptOffer(as(applicantId, END), school())).rejects.toMatchObject({
      code: "cohorts/offer-expired",
    });
    expect(await stateOf(id)).toBe("expired");
    expect(await world.prisma.enrolment.count({ where: { userId: applicantId } })).toBe(0);
  });

  test("racing with the clock, exactly one of the two wins", async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, applicantId } = await anApplication(world.prisma, cohort.id, {
        state: "offered",
        offerExpiresAt: END,
      });
      const [accepted] = await Promise.allSettled([
        acceptOffer(as(applicantId, new Date(END.getTime() - 1)), school()),
        expireOffers(clock(END)),
      ]);
      const enrolled = await world.prisma.enrolment.count({ where: { userId: applicantId } });
      expect(await stateOf(id)).toBe(accepted?.status === "fulfilled" ? "accepted" : "expired");
      expect(enrolled).toBe(accepted?.status === "fulfilled" ? 1 : 0);
    }
  });

  test.each(["submitted", "waitlisted", "rejected", "declined", "withdrawn", "draft"] as const)(
    "there is nothing to accept when %s",
    async (state) => {
      const { id, applicantId } = await anApplication(world.prisma, cohort.id, { state });
      await expect(acceptOffer(as(applicantId), school())).rejects.toMatchObject({
        code: "cohorts/no-open-offer",
      });
      expect(await stateOf(id)).toBe(state);
      expect(await world.prisma.enrolment.count({ where: { userId: applicantId } })).toBe(0);
    },
  );

  test("B7 nobody accepts for somebody else", async () => {
    const { id } = await anApplication(world.prisma, cohort.id, { state: "offered" });
    const other = await aPerson(world.prisma);
    await expect(acceptOffer(as(other.id), school())).rejects.toBeInstanceOf(NotFound);
    await expect(declineOffer(as(other.id), school())).rejects.toBeInstanceOf(NotFound);
    expect(await stateOf(id)).toBe("offered");
  });
});

describe("declining", () => {
  test("frees the seat at once and keeps the reason", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id, { state: "offered" });
    const next = await anApplication(world.prisma, cohort.id, { state: "waitlisted" });
    const organiser = await aPerson(world.prisma);
    const desk = world.contextFor(
      personActor(organiser.id, [{ role: "organiser", courseId: null, cohortId: cohort.id, country: null }]),
      AFTER_CALL,
    );
    const offer = { applicationId: next.id, kind: "offer", reasonCode: "quota", message: "" } as const;
    await expect(decide(desk, offer)).rejects.toMatchObject({ code: "cohorts/full" });
    await declineOffer(as(applicantId), { ...school(), reason: "Work" });
    await declineOffer(as(applicantId), school());
    expect(await world.prisma.application.findUniqueOrThrow({ where: { id } })).toMatchObject({
      state: "declined",
      declineReason: "Work",
    });
    expect(await eventsOf("cohorts.offer-declined", id)).toBe(1);
    await decide(desk, offer);
    expect(await stateOf(next.id)).toBe("offered");
  });

  test("accepting and declining at once: one of them counts", async () => {
    const { id, applicantId } = await anApplication(world.prisma, cohort.id, { state: "offered" });
    const both = await Promise.allSettled([
      acceptOffer(as(applicantId), school()),
      declineOffer(as(applicantId), school()),
    ]);
    expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await world.prisma.enrolment.count({ where: { userId: applicantId } })).toBe(
      (await stateOf(id)) === "accepted" ? 1 : 0,
    );
  });
});

test.each([
  { state: "submitted", withdrawn: true },
  { state: "waitlisted", withdrawn: true },
  { state: "offered", withdrawn: false },
  { state: "accepted", withdrawn: true },
  { state: "rejected", withdrawn: false },
  { state: "draft", withdrawn: false },
] as const)("withdrawing what is $state: $withdrawn", async ({ state, withdrawn }) => {
  const { id, applicantId } = await anApplication(world.prisma, cohort.id, { state });
  const act = withdraw(as(applicantId), school());
  if (withdrawn) await act;
  else await expect(act).rejects.toMatchObject({ code: "cohorts/nothing-to-withdraw" });
  expect(await stateOf(id)).toBe(withdrawn ? "withdrawn" : state);
  expect(await eventsOf("cohorts.application-withdrawn", id)).toBe(withdrawn ? 1 : 0);
});

describe("giving up a place that was accepted", () => {
  const accepted = async () => {
    const application = await anApplication(world.prisma, cohort.id, { state: "offered" });
    await acceptOffer(as(application.applicantId), school());
    return application;
  };

  test("ends the enrolment in the same transaction and frees the seat", async () => {
    const { applicantId } = await accepted();
    const next = await anApplication(world.prisma, cohort.id, { state: "waitlisted" });
    const organiser = await aPerson(world.prisma);
    const desk = world.contextFor(
      personActor(organiser.id, [{ role: "organiser", courseId: null, cohortId: cohort.id, country: null }]),
      AFTER_CALL,
    );
    const offer = { applicationId: next.id, kind: "offer", reasonCode: "quota", message: "" } as const;
    await expect(decide(desk, offer)).rejects.toMatchObject({ code: "cohorts/full" });
    await withdraw(as(applicantId), school());
    expect(await world.prisma.enrolment.findFirst({ where: { userId: applicantId } })).toMatchObject({
      state: "withdrawn",
      endedAt: AFTER_CALL,
    });
    await decide(desk, offer);
    expect(await stateOf(next.id)).toBe("offered");
  });

  test("five times at once is once", async () => {
    const { id, applicantId } = await accepted();
    const all = await Promise.allSettled(
      Array.from({ length: 5 }, () => withdraw(as(applicantId), school())),
    );
    expect(all.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await eventsOf("cohorts.application-withdrawn", id)).toBe(1);
  });

  test("is refused once the school is completed, and changes nothing then", async () => {
    const { id, applicantId } = await accepted();
    await world.prisma.enrolment.updateMany({
      where: { userId: applicantId },
      data: { state: "completed", endedAt: AFTER_CALL },
    });
    await expect(withdraw(as(applicantId), school())).rejects.toMatchObject({
      code: "cohorts/nothing-to-withdraw",
    });
    expect(await stateOf(id)).toBe("accepted");
  });

  test("B7 nobody gives up somebody else's", async () => {
    const { id } = await accepted();
    const other = await aPerson(world.prisma);
    await expect(withdraw(as(other.id), school())).rejects.toBeInstanceOf(NotFound);
    expect(await stateOf(id)).toBe("accepted");
  });
});

test("an emergency contact is taken after acceptance only", async () => {
  const { applicantId } = await anApplication(world.prisma, cohort.id, { state: "offered" });
  const contact = { ...school(), contact: "A sister, +000 1" };
  await expect(nameEmergencyContact(as(applicantId), contact)).rejects.toMatchObject({
    code: "cohorts/no-open-offer",
  });
  await acceptOffer(as(applicantId), school());
  await nameEmergencyContact(as(applicantId), contact);
  expect((await getOwnApplication(as(applicantId), cohort.slug)).answers).toMatchObject({
    emergencyContact: "A sister, +000 1",
    concern: expect.any(String),
  });
});
