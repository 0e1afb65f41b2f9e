import { type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { PathRules } from "../domain/path-rules";
import { NothingToGiveUp, RulesChanged } from "../errors";
import { canLeadPath } from "../policy";
import { type RuleSet, readRuleSet } from "../queries/read-outline.server";
import { writeRules } from "./write-rules.server";

interface GiveUpInput {
  readonly courseSlug: string;
  /** Null for the course's own rules. */
  readonly cohortSlug: string | null;
  /** The number the person saw. */
  readonly follows: number;
}

/**
 * Gives up what was changed in the browser: a school follows its course again, a course its files as they were last
 * imported. A new version, like any change: earlier ones stay known, and nobody loses what they have completed.
 *
 * @throws {NotFound} for a course or cohort that is not there, or not the actor's to teach.
 * @throws {RulesChanged | NothingToGiveUp}
 */
export async function giveUpRules(
  ctx: Context,
  { follows, ...place }: GiveUpInput,
): Promise<{ number: number }> {
  return transact(ctx, async (tx) => {
    const set = await readRuleSet(tx, place);
    if (!set || !canLeadPath(tx.actor, set.courseId)) throw new NotFound("The course");
    if (set.number !== follows) throw new RulesChanged();
    const { courseId, cohortId } = set;
    const before = cohortId ? ofCourse(set) : await ofFiles(tx, set);
    const { number, isNew } = await writeRules(tx, { courseId, cohortId, ...before, follows });
    // Somebody did the same between our two looks.
    if (!isNew) throw new RulesChanged();
    return { number };
  });
}

interface Former {
  readonly rules: PathRules | null;
  readonly origin: "files" | "editor";
}

function ofCourse({ isOwn }: RuleSet): Former {
  if (!isOwn) throw new NothingToGiveUp();
  return { rules: null, origin: "editor" };
}

async function ofFiles(tx: Context, { courseId, origin }: RuleSet): Promise<Former> {
  const last = await tx.db.pathRules.findFirst({
    where: { courseId, cohortId: null, origin: "files" },
    orderBy: { number: "desc" },
    select: { rules: true },
  });
  if (origin !== "editor" || !last) throw new NothingToGiveUp();
  return { rules: PathRules.parse(last.rules), origin: "files" };
}
