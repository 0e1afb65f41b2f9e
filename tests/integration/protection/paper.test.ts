import { expect, test } from "vitest";
import {
  getCertificatePaper,
  issueIfEligible,
  matchName,
  verifyCertificate,
} from "~/features/certificates/index.server";
import { changeProtection } from "~/features/protection/index.server";
import { anonymous, type Person } from "~/shared/actor";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { searchDatabase } from "../../support/search-database";
import { personActor, testDatabase } from "../../support/test-context";

const NAME = "Đurđica Sentinelka";
const world = testDatabase();

async function aProtectedGraduate() {
  const school = await aSchool(world.prisma);
  const { id } = await aLearner(world.prisma, school, { name: NAME });
  const holder = personActor(id) as Person;
  await changeProtection(world.contextFor(holder), { intent: "protect", alias: "Linden" });
  const issue = async () => {
    const system = world.contextFor({ kind: "system", name: "worker" }, AFTER_SCHOOL);
    const { certificateId } = await issueIfEligible(system, { userId: id, cohortId: school.cohortId });
    return world.prisma.certificate.findUniqueOrThrow({ where: { id: certificateId ?? "" } });
  };
  return { holder, issue, cohortId: school.cohortId };
}

const choose = (holder: Person, paperName: "alias" | "true-name", spelling?: string) =>
  changeProtection(world.contextFor(holder), { intent: "paper", paperName, spelling });
const printed = async (actor: Person, certificateId: string) =>
  (await getCertificatePaper(world.contextFor(actor), { certificateId })).nameAsPrinted;
const matches = async (code: string, name: string) =>
  (await matchName(world.contextFor(anonymous), { code, name })).matches;

test("M8 a certificate of a protected person carries the alias", async () => {
  const { holder, issue } = await aProtectedGraduate();
  const { id, code, nameAsPrinted, sealedName } = await issue();
  expect([nameAsPrinted, sealedName]).toEqual(["Linden", null]);
  expect(await printed(holder, id)).toBe("Linden");
  expect([await matches(code, "Linden"), await matches(code, NAME)]).toEqual([true, false]);
});

test.each(["before", "after"])(
  "M8 the true name stands on paper if the person asks for it %s the issue",
  async (when) => {
    const { holder, issue, cohortId } = await aProtectedGraduate();
    if (when === "before") await choose(holder, "true-name");
    const { id, code } = await issue();
    if (when === "after") await choose(holder, "true-name");
    expect(await printed(holder, id)).toBe(NAME);
    expect([await matches(code, NAME), await matches(code, "Linden")]).toEqual([true, true]);

    const organiser = personActor("o", [
      { role: "organiser", courseId: null, cohortId, country: null },
    ]) as Person;
    expect(await printed(organiser, id)).toBe("Linden");
    expect(await printed({ ...holder, viewedBy: { userId: "a", name: "A" } }, id)).toBe("Linden");
    await expect(printed({ ...holder, sudoAt: null }, id)).rejects.toMatchObject({ kind: "step-up" });
    await world.prisma.certificate.update({ where: { id }, data: { showName: true } });
    expect(await verifyCertificate(world.contextFor(anonymous), { code })).toMatchObject({ name: "Linden" });
    expect(await searchDatabase(world.url, [NAME, "Sentinelka"])).toEqual([]);

    await choose(holder, "alias");
    expect(await printed(holder, id)).toBe("Linden");
    expect(await matches(code, NAME)).toBe(true);
  },
);

test("M8 another spelling stands on paper, and once printed it stays", async () => {
  const { holder, issue } = await aProtectedGraduate();
  await choose(holder, "true-name", "Djurdjica M. Sentinelka");
  const { id, code } = await issue();
  expect(await printed(holder, id)).toBe("Djurdjica M. Sentinelka");
  await choose(holder, "true-name");
  expect(await printed(holder, id)).toBe("Djurdjica M. Sentinelka");
  expect(await matches(code, "Djurdjica M. Sentinelka")).toBe(true);
});

test("the database changes a name on record only where the other name is kept", async () => {
  const { issue } = await aProtectedGraduate();
  const { id: where } = await issue();
  const forge = (data: object) => world.prisma.certificate.update({ where: { id: where }, data });
  await expect(forge({ nameAsPrinted: "Forged" })).rejects.toThrow(/permission denied/i);
  await expect(forge({ nameAsPrinted: "Forged", sealedName: null })).rejects.toThrow(/permission denied/i);
});
