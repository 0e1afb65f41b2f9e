import { createHash } from "node:crypto";
import { audit } from "~/platform/audit.server";
import type { Context } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import { enqueue } from "~/platform/outbox.server";
import { userIdOf } from "~/shared/actor";
import { findCircle, type PathRules } from "../domain/path-rules";
import { RulesChanged, RulesGoInCircles } from "../errors";
import { evaluateCoursePath } from "../jobs";

interface NewVersion {
  readonly courseId: string;
  readonly cohortId: string | null;
  /** Null: a cohort follows the course again. */
  readonly rules: PathRules | null;
  readonly origin: "files" | "editor";
  /** The number of the version it follows; 0 where the set is new. */
  readonly follows: number;
}

/**
 * Keeps a new version of a set of rules, which holds from then on, and has everybody's completions looked at. What was
 * earned by earlier versions stays. The same rules once more make no version.
 *
 * @throws {RulesGoInCircles}
 * @throws {RulesChanged} where another version came in between.
 */
export async function writeRules(
  tx: Context,
  { courseId, cohortId, rules, origin, follows }: NewVersion,
): Promise<{ number: number; isNew: boolean }> {
  const circle = rules && findCircle(rules);
  if (circle) throw new RulesGoInCircles(await titleOf(tx, circle));
  const contentHash = rules ? hashOfRules(rules) : FOLLOWS_COURSE;
  const last = await tx.db.pathRules.findFirst({
    where: { courseId, cohortId },
    orderBy: { number: "desc" },
    select: { number: true, contentHash: true, origin: true },
  });
  // What was changed in the browser goes back to the files, be it to the same rules: they are led there again.
  const isSame = last?.contentHash === contentHash && (last.origin === origin || origin === "editor");
  if (isSame) return { number: last.number, isNew: false };
  if ((last?.number ?? 0) !== follows) throw new RulesChanged();
  const number = follows + 1;
  // Of two who save at once, the database keeps one number.
  const { count } = await tx.db.pathRules.createMany({
    data: [
      {
        courseId,
        cohortId,
        number,
        rules: rules ?? Prisma.DbNull,
        contentHash,
        origin,
        madeById: userIdOf(tx.actor),
        madeAt: tx.now,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) throw new RulesChanged();
  await audit(tx, {
    action: "enrolment.rules-changed",
    objectType: "course",
    objectId: courseId,
    details: { cohortId, number, origin },
  });
  await enqueue(tx, evaluateCoursePath, { courseId, afterUserId: null });
  return { number, isNew: true };
}

/** Instead of a hash, where there is nothing to name. */
const FOLLOWS_COURSE = "";

async function titleOf(tx: Context, moduleId: string): Promise<string> {
  const module = await tx.db.module.findUnique({ where: { id: moduleId }, select: { title: true } });
  return module?.title ?? "";
}

/** Names a set of rules, in whatever order its modules stand. */
function hashOfRules({ visitors, requires, modules }: PathRules): string {
  const sorted = Object.entries(modules).sort(([a], [b]) => (a < b ? -1 : 1));
  return createHash("sha256")
    .update(JSON.stringify([visitors, requires, sorted]))
    .digest("hex");
}
