import { readdir } from "node:fs/promises";
import path from "node:path";
import { isAdministrator } from "~/features/identity";
import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { SEAT_HOLDING } from "../applications/domain/application-state";
import { type CohortFile, callOf, quotasOf } from "../domain/cohort-file";
import { sumOf } from "../domain/seats";
import { CohortFileBroken, CourseMissing, SeatsAlreadyHeld } from "../errors";
import { readCohortFile } from "../queries/read-cohort-file.server";

interface Imported {
  readonly id: string;
  readonly slug: string;
  readonly outcome: "created" | "changed" | "unchanged";
}

/**
 * Takes a cohort, or all of a folder, from `content/cohorts` into the database. Importing the
 * same file again changes nothing; applications and enrolments are never touched.
 *
 * @throws {CohortFileBroken} with file and line of every mistake; then nothing is imported.
 * @throws {CourseMissing} when the course was not imported before.
 * @throws {SeatsAlreadyHeld} when the capacity falls below the seats offered or taken.
 */
export async function importCohort(
  ctx: Context,
  source: { file: string } | { dir: string },
): Promise<Imported[]> {
  authorise(isAdministrator(ctx.actor));
  const read = await Promise.all((await filesOf(source)).map(readCohortFile));
  const problems = read.flatMap((one) => one.problems);
  if (problems.length > 0) throw new CohortFileBroken(problems);
  return transact(ctx, async (tx) => {
    // One import at a time: two that both find no cohort would both create it.
    await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('cohorts.import'))`;
    const imported: Imported[] = [];
    for (const { cohort } of read) if (cohort) imported.push(await importOne(tx, cohort));
    return imported;
  });
}

async function filesOf(source: { file: string } | { dir: string }): Promise<string[]> {
  if ("file" in source) return [source.file];
  const names = (await readdir(source.dir)).filter((name) => name.endsWith(".yml")).sort();
  return names.map((name) => path.join(source.dir, name));
}

async function importOne(tx: Context, file: CohortFile): Promise<Imported> {
  const course = await tx.db.course.findUnique({ where: { slug: file.course }, select: { id: true } });
  if (!course) throw new CourseMissing(file.course);
  const wanted = {
    ...rowOf(file, course.id),
    seats: quotasOf(file).map(({ country, seats, reserve }) => ({ country, seats, reserve })),
  };
  const { slug } = file;

  const standing = await tx.db.cohort.findUnique({
    where: { slug },
    include: { seats: { select: { country: true, seats: true, reserve: true } } },
  });
  if (!standing) {
    const { seats, ...row } = wanted;
    const { id } = await tx.db.cohort.create({
      data: { ...row, seats: { create: seats } },
      select: { id: true },
    });
    await audit(tx, { action: "cohorts.imported", objectType: "cohort", objectId: id });
    return { id, slug, outcome: "created" };
  }
  if (isSame(wanted, standing)) return { id: standing.id, slug, outcome: "unchanged" };
  await change(tx, standing.id, wanted);
  return { id: standing.id, slug, outcome: "changed" };
}

type Wanted = ReturnType<typeof rowOf> & { seats: { country: string; seats: number; reserve: number }[] };

/** Locks the cohort first, as offers do, so that no offer slips past a lowered capacity. */
async function change(tx: Context, id: string, { seats, ...row }: Wanted): Promise<void> {
  await tx.db.cohort.update({ where: { id }, data: row, select: { id: true } });
  const held = await tx.db.application.count({ where: { cohortId: id, state: { in: [...SEAT_HOLDING] } } });
  if (held > row.capacity) throw new SeatsAlreadyHeld(held, row.capacity);
  await tx.db.countrySeat.deleteMany({ where: { cohortId: id } });
  await tx.db.countrySeat.createMany({ data: seats.map((seat) => ({ cohortId: id, ...seat })) });
  await audit(tx, {
    action: "cohorts.changed",
    objectType: "cohort",
    objectId: id,
    details: { seats: sumOf(seats, "seats") },
  });
}

function rowOf(file: CohortFile, courseId: string) {
  const { slug, title, summary, place, timeZone, capacity, answerDays, completion, hours } = file;
  const { forWhom, whatWeOffer, calendar, quotaReason, codeOfConduct } = file;
  return {
    slug,
    courseId,
    title,
    summary,
    place,
    timeZone,
    capacity,
    answerDays,
    ...callOf(file),
    startsOn: new Date(file.startsOn),
    endsOn: new Date(file.endsOn),
    description: { forWhom, whatWeOffer, calendar, quotaReason, codeOfConduct },
    completionRule: completion,
    hoursOnline: hours.online,
    hoursContact: hours.contact,
  };
}

/** Whether a stored row already says what the file says; keys and seats in any order. */
function isSame(wanted: Wanted, standing: Record<string, unknown>): boolean {
  const only = Object.fromEntries(Object.keys(wanted).map((key) => [key, standing[key]]));
  return canonical(wanted) === canonical(only);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (key, part: unknown) => {
    if (key === "seats" && Array.isArray(part))
      return [...part].sort((a, b) => String(a.country).localeCompare(String(b.country), "en"));
    if (!part || typeof part !== "object" || Array.isArray(part) || part instanceof Date) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
