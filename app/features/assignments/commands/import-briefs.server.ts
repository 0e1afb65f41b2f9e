import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { importRubric } from "~/features/grading/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { BriefInvalid } from "../errors";
import { canImportBriefs } from "../policy";
import { readBriefFile } from "../queries/check-brief-file.server";

interface ImportBriefsInput {
  readonly courseSlug: string;
  /** The course's folder, which holds `assignments/` and `rubrics/`. */
  readonly dir: string;
}

/**
 * Takes the briefs of a course, and the rubrics they name, from their files.
 *
 * The same files change nothing. A changed brief becomes a new row beside the old one, so that assignments already
 * given keep their words; the old one is no longer offered.
 *
 * @throws {NotFound | BriefInvalid | RubricInvalid}
 */
export async function importBriefs(
  ctx: Context,
  { courseSlug, dir }: ImportBriefsInput,
): Promise<{ briefs: number }> {
  authorise(canImportBriefs(ctx.actor));
  const names = (await readdir(path.join(dir, "assignments")).catch(() => [])).filter((name) =>
    /\.ya?ml$/.test(name),
  );
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const file = `assignments/${name}`;
      const { read, problems } = readBriefFile(await readFile(path.join(dir, file), "utf8"), file);
      if (!read) throw new BriefInvalid(file, problems[0]?.line ?? 1, problems[0]?.message ?? "unreadable");
      return { read, rubricText: await readFile(path.join(dir, read.brief.rubric), "utf8") };
    }),
  );
  return transact(ctx, async (tx) => {
    const course = await tx.db.course.findUnique({ where: { slug: courseSlug }, select: { id: true } });
    if (!course) throw new NotFound("This course");
    for (const { read, rubricText } of files) {
      const rubric = await importRubric(tx, { text: rubricText, file: read.brief.rubric });
      await storeBrief(tx, course.id, rubric.id, read);
    }
    return { briefs: files.length };
  });
}

type Read = NonNullable<ReturnType<typeof readBriefFile>["read"]>;

async function storeBrief(
  tx: Context,
  courseId: string,
  rubricId: string,
  { brief, ...html }: Read,
): Promise<void> {
  const contentHash = createHash("sha256")
    .update(JSON.stringify([brief, rubricId]))
    .digest("hex");
  const same = await tx.db.assignmentBrief.findUnique({
    where: { courseId_slug_contentHash: { courseId, slug: brief.slug, contentHash } },
    select: { id: true, retiredAt: true, written: true },
  });
  if (same && !same.retiredAt && same.written !== null) return;
  const words = { minWords: brief.words.min, maxWords: brief.words.max };
  const { slug, title, passPercent, sections, themes } = brief;
  await tx.db.assignmentBrief.createMany({
    data: {
      courseId,
      slug,
      title,
      rubricId,
      ...words,
      passPercent,
      ...html,
      sections,
      themes,
      contentHash,
      tolerancePercent: brief.words.tolerancePercent,
      written: brief,
    },
    skipDuplicates: true,
  });
  const current = { courseId, slug };
  await tx.db.assignmentBrief.updateMany({
    where: { ...current, contentHash: { not: contentHash }, retiredAt: null },
    data: { retiredAt: tx.now },
  });
  // A file that went back to an earlier wording brings the earlier row back.
  await tx.db.assignmentBrief.updateMany({
    where: { ...current, contentHash },
    data: { retiredAt: null, written: brief },
  });
  await audit(tx, { action: "assignments.brief-imported", objectType: "course", objectId: courseId });
}
