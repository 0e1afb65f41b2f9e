import { createHash } from "node:crypto";
import { readYaml } from "~/features/catalogue/index.server";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { RubricFile } from "../domain/rubric-file";
import { RubricInvalid } from "../errors";
import { canImportRubrics } from "../policy";
import { getRubric, type RubricView } from "../queries/get-rubric.server";

interface ImportRubricInput {
  /** The file's text. */
  readonly text: string;
  /** Its name, for messages: `rubrics/policy-brief.yml`. */
  readonly file: string;
}

/**
 * Takes a rubric from its file. The same content gives the same row, whenever and however often; changed content
 * becomes a new version beside the old one, so that what was judged by a rubric stays judged by its words.
 *
 * @throws {RubricInvalid}
 */
export async function importRubric(ctx: Context, { text, file }: ImportRubricInput): Promise<RubricView> {
  authorise(canImportRubrics(ctx.actor));
  const { value: rubric, problems } = readYaml(text, RubricFile, file);
  if (!rubric) throw new RubricInvalid(file, problems[0]?.line ?? 1, problems[0]?.message ?? "unreadable");
  const contentHash = hashOf(rubric);
  return transact(ctx, async (tx) => {
    // Two imports at once: the second waits and finds the first one's row.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`rubric:${rubric.slug}`}, 0))`;
    const same = await tx.db.rubric.findUnique({
      where: { slug_contentHash: { slug: rubric.slug, contentHash } },
      select: { id: true },
    });
    return getRubric(tx, same?.id ?? (await store(tx, rubric, contentHash)));
  });
}

/** The words and numbers a judgement rests on; neither the file's own version number nor in which order it names levels. */
function hashOf({ version: _, ...content }: RubricFile): string {
  const criteria = content.criteria.map(({ levels, ...criterion }) => ({
    ...criterion,
    levels: [...levels].sort((one, other) => other.points - one.points),
  }));
  return createHash("sha256")
    .update(JSON.stringify({ ...content, criteria }))
    .digest("hex");
}

async function store(tx: Context, rubric: RubricFile, contentHash: string): Promise<string> {
  const { slug, title, maxPoints } = rubric;
  const latest = await tx.db.rubric.aggregate({ where: { slug }, _max: { version: true } });
  const version = Math.max(rubric.version, (latest._max.version ?? 0) + 1);
  const { id } = await tx.db.rubric.create({
    data: {
      slug,
      version,
      title,
      maxPoints,
      contentHash,
      createdAt: tx.now,
      criteria: {
        create: rubric.criteria.map((criterion, position) => ({
          key: criterion.id,
          position,
          title: criterion.title,
          weightPercent: criterion.weightPercent,
          levels: { create: criterion.levels },
        })),
      },
    },
    select: { id: true },
  });
  await audit(tx, {
    action: "grading.rubric-imported",
    objectType: "rubric",
    objectId: id,
    details: { version },
  });
  return id;
}
