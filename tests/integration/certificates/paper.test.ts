import { execFileSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import {
  getCertificateConditions,
  getCertificatePaper,
  issueIfEligible,
  listMyCertificates,
  renderCertificate,
  revokeCertificate,
} from "~/features/certificates/index.server";
import { anonymous, system } from "~/shared/actor";
import { NotFound } from "~/shared/domain-error";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();
const ORIGIN = "https://school.example";

async function aHolder(name = "Amra Hodžić") {
  const school = await aSchool(world.prisma);
  const { id } = await aLearner(world.prisma, school, { name });
  const rules = world.contextFor(system("worker"), AFTER_SCHOOL);
  const { certificateId } = await issueIfEligible(rules, { userId: id, cohortId: school.cohortId });
  return { school, holder: personActor(id), certificateId: certificateId ?? "" };
}

const pagesIn = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type \/Page\b/g)?.length;

/** The text as it is read out and copied. */
function textOf(pdf: Buffer): string {
  return execFileSync("pdftotext", ["-raw", "-", "-"], { input: pdf, encoding: "utf8" });
}

const hasPoppler = (() => {
  try {
    execFileSync("pdftotext", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test("B8 the paper is for its holder and the organiser of that school, and looks absent to all others", async () => {
  const { school, holder, certificateId } = await aHolder();
  const organiserOf = (cohortId: string) =>
    personActor("o", [{ role: "organiser", courseId: null, cohortId, country: null }]);
  for (const actor of [holder, organiserOf(school.cohortId)]) {
    const paper = await getCertificatePaper(world.contextFor(actor), { certificateId });
    expect(paper.nameAsPrinted).toBe("Amra Hodžić");
  }
  const another = await aHolder();
  const teacher = personActor("t", [{ role: "instructor", courseId: null, cohortId: null, country: null }]);
  for (const actor of [anonymous, another.holder, organiserOf(another.school.cohortId), teacher]) {
    await expect(getCertificatePaper(world.contextFor(actor), { certificateId })).rejects.toThrow(NotFound);
  }
  await expect(
    getCertificatePaper(world.contextFor(holder), { certificateId: "A".repeat(22) }),
  ).rejects.toThrow(NotFound);
});

test("what was revoked is not printed again", async () => {
  const { school, holder, certificateId } = await aHolder();
  const organiser = personActor("o", [
    { role: "organiser", courseId: null, cohortId: school.cohortId, country: null },
  ]);
  await revokeCertificate(world.contextFor(organiser), { certificateId, reason: "The work was copied" });
  await expect(getCertificatePaper(world.contextFor(holder), { certificateId })).rejects.toThrow(NotFound);
});

test("the same certificate gives the same file, without scripts or forms", async () => {
  const { holder, certificateId } = await aHolder();
  const paper = await getCertificatePaper(world.contextFor(holder), { certificateId });
  const file = await renderCertificate(paper, ORIGIN);
  expect(file.equals(await renderCertificate(paper, ORIGIN))).toBe(true);
  const inside = file.toString("latin1");
  expect(inside).toContain("/Marked true");
  expect(inside).toContain("/Lang (en)");
  expect(inside).not.toMatch(/\/(?:JavaScript|JS|OpenAction|AA|Launch|AcroForm|URI)\b/);
});

// why: without poppler a machine can still tell that drawing ends, on one page, in time.
describe("H7 names on paper", () => {
  test.each([
    ["Latin with marks", "Đurđica Çağlar-Ğüneş", "Đurđica Çağlar-Ğüneş"],
    ["Cyrillic", "Љиљана Ѓорѓиева", "Љиљана Ѓорѓиева"],
    ["Greek", "Παρασκευή Παπαδοπούλου", "Παρασκευή Παπαδοπούλου"],
    ["Greek with ancient accents", "Ἀλέξανδρος Ἀθανασίου", "Ἀλέξανδρος Ἀθανασίου"],
    ["markup", "<script>alert(1)</script>", "<script>alert(1)</script>"],
    ["a template", "{{7*7}} $t(common:brand)", "{{7*7}} $t(common:brand)"],
    ["operators of PDF", "(Tj) ET Q \\051 endstream", "(Tj) ET Q \\051 endstream"],
    ["a picture", "Ana 🌻 Kos", "Ana Kos"],
    ["signs that turn text round", "Ana \u202EsoK", "Ana soK"],
    ["a script we cannot draw", "محمد علي", "���� ���"],
  ])("%s", async (_, name, printed) => {
    const { holder, certificateId } = await aHolder(name);
    const file = await renderCertificate(
      await getCertificatePaper(world.contextFor(holder), { certificateId }),
      ORIGIN,
    );
    expect(pagesIn(file)).toBe(1);
    if (hasPoppler) expect(textOf(file)).toContain(printed);
  });

  test("five thousand letters end after two hundred, on one page, in little time", async () => {
    const { holder, certificateId } = await aHolder("Ш".repeat(5_000));
    const paper = await getCertificatePaper(world.contextFor(holder), { certificateId });
    expect([...paper.nameAsPrinted]).toHaveLength(200);
    const began = performance.now();
    const file = await renderCertificate(paper, ORIGIN);
    expect(performance.now() - began).toBeLessThan(5_000);
    expect(pagesIn(file)).toBe(1);
    if (hasPoppler) expect(textOf(file).replace(/\s/g, "")).toContain(paper.nameAsPrinted);
  });
});

test("a learner reads what is missing, by title; strangers read nothing", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, { quizzes: [80, null], work: 42.5, reviewsGiven: 1 });
  const ctx = world.contextFor(personActor(learner.id));
  expect(await getCertificateConditions(ctx, { cohortId: school.cohortId })).toMatchObject({
    met: false,
    conditions: [
      { key: "module-01", met: true, have: 80, title: "Title of module-01" },
      { key: "module-02", met: false, have: null, title: "Title of module-02" },
      { key: "policy-brief", met: false, have: 42.5, need: 60, title: "Title of policy-brief" },
      { key: "reviews", met: false, have: 1, need: 2, title: null },
    ],
  });
  expect((await listMyCertificates(ctx)).openCohorts).toEqual([{ cohortId: school.cohortId }]);
  const stranger = await aLearner(world.prisma, await aSchool(world.prisma));
  for (const actor of [anonymous, personActor(stranger.id)]) {
    await expect(
      getCertificateConditions(world.contextFor(actor), { cohortId: school.cohortId }),
    ).rejects.toThrow(NotFound);
  }
});

test("everybody lists their own certificates alone", async () => {
  const { holder, certificateId } = await aHolder();
  await aHolder();
  const mine = await listMyCertificates(world.contextFor(holder));
  expect(mine.certificates.map(({ id }) => id)).toEqual([certificateId]);
  expect(mine.openCohorts).toEqual([]);
  expect(await listMyCertificates(world.contextFor(anonymous))).toEqual({
    certificates: [],
    openCohorts: [],
  });
});
