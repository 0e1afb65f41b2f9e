import { afterEach, expect, test } from "vitest";
import { CertificateNotInForce } from "~/features/certificates/errors";
import {
  issueIfEligible,
  matchName,
  revokeCertificate,
  setNameVisibility,
  verifyCertificate,
} from "~/features/certificates/index.server";
import { anonymous, system } from "~/shared/actor";
import { NotFound, TooManyRequests } from "~/shared/domain-error";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const public_ = () => world.contextFor(anonymous);

/** The name is looked for in what leaves the server, so it is one that stands nowhere else. */
const NAME = "Đurđica Sentinel-Živković";

async function aCertificate(name = NAME) {
  const school = await aSchool(world.prisma);
  const holder = await aLearner(world.prisma, school, { name });
  const ctx = world.contextFor(system("worker"), AFTER_SCHOOL);
  const { certificateId } = await issueIfEligible(ctx, { userId: holder.id, cohortId: school.cohortId });
  const row = await world.prisma.certificate.findUniqueOrThrow({ where: { id: certificateId ?? "" } });
  const organiser = personActor("organiser", [
    { role: "organiser", courseId: null, cohortId: school.cohortId, country: null },
  ]);
  return { id: row.id, code: row.code, holder: personActor(holder.id), organiser, school };
}

afterEach(async () => {
  await world.prisma.rateLimit.deleteMany();
});

test("H1 whoever has the code reads the truth, without the name", async () => {
  const { code, school } = await aCertificate();
  const seen = await verifyCertificate(public_(), { code, ip: "192.0.2.1" });
  const { title } = await world.prisma.cohort.findUniqueOrThrow({ where: { id: school.cohortId } });
  expect(seen).toEqual({
    code,
    status: "valid",
    programme: title,
    course: "Human Security",
    name: null,
    startsOn: "2027-07-05",
    endsOn: "2027-07-14",
    hoursOnline: 35,
    hoursContact: 51,
    issuedAt: AFTER_SCHOOL,
    revokedAt: null,
    timeZone: "Europe/Sarajevo",
  });
  expect(JSON.stringify(seen)).not.toContain("Sentinel");
});

test("the name shows only while the holder lets it, and nobody else can let it", async () => {
  const { id, code, holder, organiser } = await aCertificate();
  for (const actor of [anonymous, personActor("somebody"), organiser]) {
    await expect(
      setNameVisibility(world.contextFor(actor), { certificateId: id, showName: true }),
    ).rejects.toThrow(NotFound);
  }
  expect((await verifyCertificate(public_(), { code }))?.name).toBeNull();
  await setNameVisibility(world.contextFor(holder), { certificateId: id, showName: true });
  expect((await verifyCertificate(public_(), { code }))?.name).toBe(NAME);
  await setNameVisibility(world.contextFor(holder), { certificateId: id, showName: false });
  expect((await verifyCertificate(public_(), { code }))?.name).toBeNull();
});

test.each([
  ["as printed", "Đurđica Sentinel-Živković", true],
  ["without accents, in capitals", "DJURDJICA SENTINEL ZIVKOVIC", true],
  ["in Cyrillic", "Ђурђица Сентинел Живковић", true],
  ["another name", "Đurđica Živković", false],
  ["a wildcard", "%", false],
])("a name read off the paper: %s", async (_, name, matches) => {
  const { code } = await aCertificate();
  expect(await matchName(public_(), { code, name, ip: "192.0.2.1" })).toEqual({ matches });
});

test.each([
  ["unknown", "00000000000000000000000000"],
  ["malformed", "not a code"],
  ["empty", ""],
  ["with a sign of SQL", "' OR 1=1 --"],
  ["with a nought byte", "\u0000"],
])("H2 a code that is %s looks like every other unknown one", async (_, code) => {
  expect(await verifyCertificate(public_(), { code, ip: "192.0.2.1" })).toBeNull();
  await expect(matchName(public_(), { code, name: NAME, ip: "192.0.2.1" })).rejects.toThrow(NotFound);
});

test("H2 guessing codes is limited by address, guessing names by certificate too", async () => {
  const { code } = await aCertificate();
  const guesses = await Promise.allSettled(
    Array.from({ length: 80 }, () => verifyCertificate(public_(), { code: "0".repeat(26), ip: "192.0.2.7" })),
  );
  const refused = guesses.filter(
    (guess) => guess.status === "rejected" && guess.reason instanceof TooManyRequests,
  );
  expect(refused).toHaveLength(20);
  const names = await Promise.allSettled(
    Array.from({ length: 80 }, (_, i) =>
      matchName(public_(), { code, name: `Name ${i}`, ip: `198.51.100.${i}` }),
    ),
  );
  expect(names.filter(({ status }) => status === "rejected")).toHaveLength(20);
});

test("a revoked certificate says so, and when, never why", async () => {
  const { id, code, organiser } = await aCertificate();
  const later = new Date("2027-10-01T10:00:00Z");
  await revokeCertificate(world.contextFor(organiser, later), {
    certificateId: id,
    reason: "The work was copied",
  });
  const seen = await verifyCertificate(public_(), { code });
  expect(seen).toMatchObject({ status: "revoked", revokedAt: later });
  expect(JSON.stringify(seen)).not.toContain("copied");
  expect(await matchName(public_(), { code, name: NAME })).toEqual({ matches: true });
});

test("ten revocations at once: one acts, nine hear that somebody was first", async () => {
  const { id, organiser } = await aCertificate();
  const tries = await Promise.allSettled(
    Array.from({ length: 10 }, (_, i) =>
      revokeCertificate(world.contextFor(organiser), { certificateId: id, reason: `Reason ${i}` }),
    ),
  );
  const late = tries.filter(
    (one) => one.status === "rejected" && one.reason instanceof CertificateNotInForce,
  );
  expect(late).toHaveLength(9);
  expect(
    await world.prisma.auditEntry.count({
      where: { objectId: id, action: "certificates.certificate-revoked" },
    }),
  ).toBe(1);
});

test("no later event brings a revoked certificate back", async () => {
  const { id, holder, organiser, school } = await aCertificate();
  await revokeCertificate(world.contextFor(organiser), { certificateId: id, reason: "The work was copied" });
  const again = await issueIfEligible(world.system, { userId: holder.userId, cohortId: school.cohortId });
  expect(again).toEqual({ outcome: "already-issued", certificateId: id });
  expect((await world.prisma.certificate.findUniqueOrThrow({ where: { id } })).state).toBe("revoked");
});

test("B8 nobody revokes but an organiser of that school", async () => {
  const { id, holder } = await aCertificate();
  const others = [
    anonymous,
    holder,
    personActor("organiser", [{ role: "organiser", courseId: null, cohortId: "another", country: null }]),
    personActor("teacher", [{ role: "instructor", courseId: null, cohortId: null, country: null }]),
  ];
  for (const actor of others) {
    await expect(
      revokeCertificate(world.contextFor(actor), { certificateId: id, reason: "Because" }),
    ).rejects.toThrow(NotFound);
  }
  expect((await world.prisma.certificate.findUniqueOrThrow({ where: { id } })).state).toBe("issued");
});

test("H9 the check answers also when account and school have changed beyond recognition", async () => {
  const { code, holder, school } = await aCertificate();
  const before = await verifyCertificate(public_(), { code });
  await world.prisma.user.update({
    where: { id: holder.userId },
    data: {
      name: "Erased",
      email: `erased-${holder.userId.toLowerCase()}@invalid.example`,
      suspendedAt: AFTER_SCHOOL,
    },
  });
  await world.prisma.enrolment.deleteMany({ where: { userId: holder.userId } });
  await world.prisma.cohort.update({ where: { id: school.cohortId }, data: { title: "Gone" } });
  expect(await verifyCertificate(public_(), { code })).toEqual(before);
});
