import { type WrittenFiles, yamlText } from "~/features/catalogue/index.server";
import { writeRubric } from "~/features/grading/index.server";
import { authorise, type Context } from "~/platform/context.server";
import { BriefFile } from "../domain/brief-file";
import { canImportBriefs } from "../policy";

/**
 * The briefs of a course and the rubrics they name, as files that `importBriefs` reads back to the same rows.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function exportBriefs(
  ctx: Context,
  { courseSlug }: { courseSlug: string },
): Promise<WrittenFiles> {
  authorise(canImportBriefs(ctx.actor));
  const briefs = await ctx.db.assignmentBrief.findMany({
    where: { course: { slug: courseSlug }, retiredAt: null },
    orderBy: { slug: "asc" },
    select: { slug: true, written: true, rubricId: true },
  });
  const [files, left]: [Map<string, string>, string[]] = [new Map(), []];
  for (const { slug, written, rubricId } of briefs) {
    const { data: brief } = BriefFile.safeParse(written);
    if (brief) {
      files.set(`assignments/${slug}.yml`, yamlText(brief));
      files.set(brief.rubric, await writeRubric(ctx, rubricId));
    } else left.push(`assignment ${slug}`);
  }
  return { files: [...files].map(([path, text]) => ({ path, text })), left };
}
