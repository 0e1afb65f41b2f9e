import path from "node:path";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { Prisma } from "~/platform/generated/prisma/client.ts";
import type { FiledResource } from "../domain/resources-file";
import { canImportFiles } from "../policy";
import { type FileProblem, readResourcesFile } from "../queries/read-resources-file.server";
import { freeSlugs } from "./free-slugs.server";
import { lockLibrary } from "./library-lock.server";
import { pinLessons } from "./pin-lessons.server";
import { hashOfRow, type ResourceRow, rowOf } from "./resource-row.server";

/** What an import of the library's file did. */
interface ImportReport {
  added: number;
  changed: number;
  /** Left the file, or came back to it. */
  retired: number;
  unchanged: number;
  /** Looked after on the site since they were imported: left alone. */
  kept: number;
  readonly problems: FileProblem[];
}

interface Wanted {
  readonly key: string;
  readonly row: ResourceRow;
  readonly lessonIds: readonly string[];
  readonly contentHash: string;
}

/**
 * Takes the works of `content/library/resources.yml` into the library. Runs as often as one likes; the same file changes
 * nothing. An entry that was changed on the site is left as it stands there; one that left the file is retired. An entry
 * that cannot be read costs itself alone.
 *
 * @throws {Forbidden} unless the actor is an administrator or the product itself.
 */
export async function importResources(ctx: Context, contentDir: string): Promise<ImportReport> {
  authorise(canImportFiles(ctx.actor));
  const file = path.join(contentDir, "library", "resources.yml");
  const { resources, course, isWhole, problems } = await readResourcesFile(file);
  const report: ImportReport = {
    added: 0,
    changed: 0,
    retired: 0,
    unchanged: 0,
    kept: 0,
    problems: [...problems],
  };
  return transact(ctx, async (tx) => {
    await lockLibrary(tx);
    const wanted = await placeLessons(tx, resources, course, report);
    await writeEntries(tx, wanted, report);
    if (isWhole) await retireOthers(tx, resources, report);
    if (report.added + report.changed + report.retired > 0) {
      const { problems: _, ...details } = report;
      await audit(tx, {
        action: "library.file-imported",
        objectType: "library",
        objectId: "content",
        details,
      });
    }
    return report;
  });
}

/** Turns numbers of lessons into lessons; one that is not there yet is told and left out. */
async function placeLessons(
  tx: Context,
  resources: readonly FiledResource[],
  course: string | null,
  report: ImportReport,
): Promise<Wanted[]> {
  const lessons = course
    ? await tx.db.lesson.findMany({
        where: { retiredAt: null, module: { retiredAt: null, course: { slug: course } } },
        select: { id: true, number: true },
      })
    : [];
  if (course && lessons.length === 0)
    report.problems.push({
      message: `the course "${course}" is not there yet, so none of its lessons recommends anything`,
    });
  const idOf = new Map(lessons.map(({ number, id }) => [number, id]));
  return resources.map(({ key, draft, lessons: numbers }) => {
    const missing = numbers.filter((number) => !idOf.has(number));
    if (missing.length > 0 && lessons.length > 0)
      report.problems.push({
        message: `${key} is recommended in lessons that are not there: ${missing.join(", ")}`,
      });
    const lessonIds = numbers.flatMap((number) => idOf.get(number) ?? []);
    const row = rowOf(draft);
    return { key, row, lessonIds, contentHash: hashOfRow(row, lessonIds) };
  });
}

async function writeEntries(tx: Context, wanted: readonly Wanted[], report: ImportReport): Promise<void> {
  const before = await tx.db.resource.findMany({
    where: { fileKey: { not: null } },
    select: { id: true, fileKey: true, contentHash: true, editedAt: true, retiredAt: true },
  });
  const known = new Map(before.map((one) => [one.fileKey, one]));
  const dois = await takenDois(tx, wanted);
  const fresh: Wanted[] = [];
  for (const one of wanted) {
    const { key, row, lessonIds, contentHash } = one;
    const standing = known.get(key);
    if (row.doi && dois.has(row.doi) && dois.get(row.doi) !== (standing?.id ?? null)) {
      report.problems.push({ message: `${key} has a DOI that another entry of the library has` });
    } else if (!standing) fresh.push(one);
    else if (standing.editedAt) report.kept += 1;
    else if (standing.contentHash === contentHash && !standing.retiredAt) report.unchanged += 1;
    else {
      await tx.db.resource.update({
        where: { id: standing.id },
        data: {
          ...row,
          contentHash,
          retiredAt: null,
          updatedAt: tx.now,
          version: { increment: 1 },
          citations: Prisma.DbNull,
        },
        select: { id: true },
      });
      await pinLessons(tx, standing.id, lessonIds);
      report.changed += 1;
    }
  }
  await addEntries(tx, fresh);
  report.added = fresh.length;
}

/** DOIs of entries that are shown, and whose they are. */
async function takenDois(tx: Context, wanted: readonly Wanted[]): Promise<Map<string, string>> {
  const dois = wanted.flatMap(({ row }) => row.doi ?? []);
  const rows = await tx.db.resource.findMany({
    where: { doi: { in: dois }, retiredAt: null },
    select: { id: true, doi: true },
  });
  return new Map(rows.map(({ id, doi }) => [doi!, id]));
}

async function addEntries(tx: Context, fresh: readonly Wanted[]): Promise<void> {
  if (fresh.length === 0) return;
  const slugs = await freeSlugs(
    tx,
    fresh.map(({ row }) => row),
  );
  const made = await tx.db.resource.createManyAndReturn({
    data: fresh.map(({ key, row, contentHash }, index) => ({
      ...row,
      fileKey: key,
      contentHash,
      slug: slugs[index]!,
      addedAt: tx.now,
      updatedAt: tx.now,
    })),
    select: { id: true, fileKey: true },
  });
  const idOf = new Map(made.map(({ fileKey, id }) => [fileKey, id]));
  await tx.db.resourcePin.createMany({
    data: fresh.flatMap(({ key, lessonIds }) =>
      lessonIds.map((lessonId, position) => ({ lessonId, resourceId: idOf.get(key)!, position })),
    ),
    skipDuplicates: true,
  });
}

async function retireOthers(
  tx: Context,
  staying: readonly FiledResource[],
  report: ImportReport,
): Promise<void> {
  const gone = await tx.db.resource.updateMany({
    where: {
      AND: [{ fileKey: { not: null } }, { fileKey: { notIn: staying.map(({ key }) => key) } }],
      editedAt: null,
      retiredAt: null,
    },
    data: { retiredAt: tx.now, updatedAt: tx.now },
  });
  report.retired = gone.count;
}
