import { createHash } from "node:crypto";
import type { Context } from "~/platform/context.server";
import { Snapshot } from "../domain/snapshot";
import type { Standing } from "./load-standing.server";

interface Holder {
  readonly userId: string;
  readonly cohortId: string;
}

/**
 * What a certificate will say, as things stand now.
 *
 * @throws {ZodError} where the rule is not met: nothing unearned is ever frozen.
 */
export async function takeSnapshot(ctx: Context, holder: Holder, standing: Standing): Promise<Snapshot> {
  const { rule, titles, verdict, startsOn, endsOn } = standing;
  const { programme, course, timeZone, hoursOnline, hoursContact } = standing;
  return Snapshot.parse({
    version: 1,
    programme,
    course,
    timeZone,
    hoursOnline,
    hoursContact,
    startsOn: isoDate(startsOn),
    endsOn: isoDate(endsOn),
    assignment: titles.get(rule.assignment) ?? rule.assignment,
    workTitle: await findWorkTitle(ctx, { ...holder, slug: rule.assignment }),
    rule,
    ruleVersion: createHash("sha256").update(JSON.stringify(rule)).digest("hex").slice(0, 12),
    evidence: verdict.conditions,
  });
}

/** The title under which the work was last sent. */
async function findWorkTitle(tx: Context, work: Holder & { slug: string }): Promise<string | null> {
  const revision = await tx.db.revision.findFirst({
    where: {
      submission: { authorId: work.userId, assignment: { cohortId: work.cohortId, slug: work.slug } },
    },
    orderBy: { number: "desc" },
    select: { title: true },
  });
  return revision?.title || null;
}

const isoDate = (on: Date) => on.toISOString().slice(0, 10);
