import { yamlText } from "~/features/catalogue/index.server";
import type { Context } from "~/platform/context.server";
import { getRubric } from "./get-rubric.server";

/** A rubric as the file that `importRubric` reads back to the same version. @throws {NotFound} */
export async function writeRubric(ctx: Context, id: string): Promise<string> {
  const { slug, title, version, maxPoints, criteria } = await getRubric(ctx, id);
  return yamlText({
    slug,
    title,
    version,
    maxPoints,
    criteria: criteria.map(({ key, title: name, weightPercent, levels }) => ({
      id: key,
      title: name,
      weightPercent,
      levels,
    })),
  });
}
