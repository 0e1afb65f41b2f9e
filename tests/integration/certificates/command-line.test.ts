import { expect, test } from "vitest";
import { certificateCommands } from "~/cli/commands/certificate";
import { issueIfEligible, revokeCertificate, setNameVisibility } from "~/features/certificates/index.server";
import { system } from "~/shared/actor";
import { AFTER_SCHOOL, aLearner, aSchool } from "../../support/builders/certificates";
import { personActor, testDatabase } from "../../support/test-context";

const world = testDatabase();

/** Runs `certificate verify` and gives its exit code and its JSON. */
async function verify(...args: string[]) {
  const results: unknown[] = [];
  const io = { out: (result: string | object) => void results.push(result), err: () => undefined };
  const exitCode = await certificateCommands[0]?.run(args, io);
  return { exitCode, answer: results.find((result) => typeof result === "object") };
}

test("says valid, revoked, unknown or invalid, and the name only where its holder shows it", async () => {
  const school = await aSchool(world.prisma);
  const learner = await aLearner(world.prisma, school, { name: "Amra Sentinel" });
  const rules = world.contextFor(system("worker"), AFTER_SCHOOL);
  const { certificateId } = await issueIfEligible(rules, { userId: learner.id, cohortId: school.cohortId });
  const id = certificateId ?? "";
  const { code } = await world.prisma.certificate.findUniqueOrThrow({ where: { id } });

  expect(await verify(code.toLowerCase())).toMatchObject({
    exitCode: 0,
    answer: { status: "valid", name: null },
  });
  const holder = world.contextFor(personActor(learner.id));
  await setNameVisibility(holder, { certificateId: id, showName: true });
  expect(await verify(code)).toMatchObject({ exitCode: 0, answer: { name: "Amra Sentinel" } });
  await revokeCertificate(world.system, { certificateId: id, reason: "The work was copied" });
  expect(await verify(code)).toMatchObject({ exitCode: 1, answer: { status: "revoked" } });
  expect(await verify("0".repeat(26))).toEqual({ exitCode: 1, answer: { status: "unknown" } });
  expect(await verify("not a code")).toEqual({ exitCode: 1, answer: { status: "invalid" } });
});

test.each([[[]], [["one", "two"]]])("refuses %j", async (args) => {
  await expect(verify(...args)).rejects.toThrow("certificate verify CODE");
});
