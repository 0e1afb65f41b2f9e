import { authorise, type Context } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { fieldsOfDraft, type ResourceFields } from "../draft-of-form";
import { canKeepLibrary } from "../policy";
import { draftOfRow, ENTRY_COLUMNS } from "./draft-of-row.server";

/**
 * An entry as its form shows it.
 *
 * @throws {Forbidden | NotFound}
 */
export async function getEntryFields(
  ctx: Context,
  { slug }: { readonly slug: string },
): Promise<{ readonly fields: ResourceFields; readonly version: number; readonly title: string }> {
  authorise(canKeepLibrary(ctx.actor));
  const row = await ctx.db.resource.findUnique({
    where: { slug },
    select: {
      ...ENTRY_COLUMNS,
      title: true,
      version: true,
      pins: {
        where: { lesson: { retiredAt: null, module: { retiredAt: null } } },
        orderBy: [{ lesson: { module: { number: "asc" } } }, { lesson: { position: "asc" } }],
        select: {
          lesson: { select: { number: true, module: { select: { course: { select: { slug: true } } } } } },
        },
      },
    },
  });
  if (!row) throw new NotFound("This entry");
  const lessons = row.pins.map(({ lesson: { number, module } }) => `${module.course.slug} ${number}`);
  return { fields: fieldsOfDraft(draftOfRow(row), lessons), version: row.version, title: row.title };
}
