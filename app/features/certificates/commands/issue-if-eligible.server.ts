import { randomBytes } from "node:crypto";
import { findPaperName } from "~/features/identity/index.server";
import { audit } from "~/platform/audit.server";
import { asSystem, authorise, type Context, transact } from "~/platform/context.server";
import { publish } from "~/platform/outbox.server";
import { CODE_LENGTH, codeFrom } from "../domain/code";
import { printedName } from "../domain/printed-name";
import { certificateIssued } from "../events";
import { canIssue } from "../policy";
import { sealPrinted } from "../printed-names.server";
import { loadStanding } from "../queries/load-standing.server";
import { takeSnapshot } from "../queries/take-snapshot.server";

interface IssueInput {
  readonly userId: string;
  readonly cohortId: string;
}

type Outcome =
  | { readonly outcome: "issued" | "already-issued"; readonly certificateId: string }
  | { readonly outcome: "not-eligible"; readonly certificateId: null };

const NOT_ELIGIBLE: Outcome = { outcome: "not-eligible", certificateId: null };

/**
 * Issues the certificate of completion if the cohort's rule is met at this moment, and freezes what it says.
 *
 * Safe to ask any number of times, at once even: the database keeps one certificate per person, cohort and kind.
 * One that was revoked counts too, so no later event brings it back.
 *
 * @throws {Forbidden}
 */
export async function issueIfEligible(ctx: Context, { userId, cohortId }: IssueInput): Promise<Outcome> {
  return transact(ctx, async (tx) => {
    authorise(canIssue(tx.actor, cohortId));
    const key = { userId, cohortId, kind: "completion" as const };
    const earlier = await findEarlier(tx, key);
    if (earlier) return earlier;
    await holdNames(tx, userId);
    const standing = await loadStanding(tx, { userId, cohortId });
    if (!standing?.verdict.met) return NOT_ELIGIBLE;
    const snapshot = await takeSnapshot(tx, { userId, cohortId }, standing);
    const code = codeFrom(randomBytes(CODE_LENGTH));
    const paperName = await findPaperName(asSystem(tx, "certificates"), { userId });
    const [issued] = await tx.db.certificate.createManyAndReturn({
      data: [
        {
          ...key,
          code,
          nameAsPrinted: printedName(standing.nameOnCertificate),
          sealedName: paperName && sealPrinted(code, printedName(paperName)),
          snapshot,
          issuedAt: tx.now,
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (!issued) return (await findEarlier(tx, key)) ?? NOT_ELIGIBLE;
    await audit(tx, {
      action: "certificates.certificate-issued",
      objectType: "certificate",
      objectId: issued.id,
      details: { holderId: userId, cohortId },
    });
    await publish(
      tx,
      certificateIssued,
      { certificateId: issued.id },
      { uniqueKey: `certificates.certificate-issued:${issued.id}` },
    );
    return { outcome: "issued", certificateId: issued.id };
  });
}

/** Whoever is being put under protection at this moment is first, or finds the certificate and seals its name. */
async function holdNames(tx: Context, userId: string): Promise<void> {
  await tx.db.$queryRaw`SELECT "id" FROM "User" WHERE "id" = ${userId} FOR KEY SHARE`;
}

async function findEarlier(tx: Context, key: IssueInput & { kind: "completion" }): Promise<Outcome | null> {
  const found = await tx.db.certificate.findUnique({
    where: { userId_cohortId_kind: key },
    select: { id: true },
  });
  return found && { outcome: "already-issued", certificateId: found.id };
}
