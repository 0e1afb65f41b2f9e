import { audit } from "~/platform/audit.server";
import { authorise, type Context, transact } from "~/platform/context.server";
import { NotFound } from "~/shared/domain-error";
import { Source } from "../domain/course-files";
import { freeKey } from "../domain/source-key";
import { canWriteLessons } from "../policy";

/** A work of the library as a course would list it; what does not fit there is left out. */
interface LibraryWork {
  readonly resourceId: string;
  /** What it would be called, if nothing in the course is called so: the library's own number, or words. */
  readonly name: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly year: number | null;
  readonly url: string | null;
}

/**
 * Puts a work of the library among the sources of a course, complete in itself, and says by which key lessons cite it.
 * A work that the course lists already, taken from the library or with the same address or title, is that one.
 *
 * @throws {NotFound} for a course that does not exist.
 * @throws {Forbidden} unless the actor teaches the course.
 */
export async function addCourseSource(
  ctx: Context,
  { courseId, work }: { readonly courseId: string; readonly work: LibraryWork },
): Promise<{ key: string }> {
  return transact(ctx, async (tx) => {
    // Locked, so that of two who take the same work at once the second one finds it.
    const [course] = await tx.db.$queryRaw<
      { id: string }[]
    >`SELECT id FROM "Course" WHERE id = ${courseId} FOR UPDATE`;
    if (!course) throw new NotFound("The course");
    authorise(canWriteLessons(tx.actor, courseId));
    const listed = await tx.db.courseSource.findMany({
      where: { courseId },
      select: { id: true, key: true, position: true, title: true, url: true, resourceId: true },
    });
    const { resourceId } = work;
    const same =
      listed.find((source) => source.resourceId === resourceId) ??
      listed.find((source) => !source.resourceId && isSameWork(source, work));
    if (same?.resourceId) return { key: same.key };
    if (same) {
      await tx.db.courseSource.update({ where: { id: same.id }, data: { resourceId }, select: { id: true } });
      return { key: same.key };
    }
    const key = freeKey(work.name, new Set(listed.map((source) => source.key.toLowerCase())));
    const position = Math.max(-1, ...listed.map((source) => source.position)) + 1;
    await tx.db.courseSource.create({
      data: { courseId, key, position, resourceId, ...asListed(work) },
      select: { id: true },
    });
    await audit(tx, {
      action: "catalogue.source-added",
      objectType: "course",
      objectId: courseId,
      details: { key, resourceId },
    });
    return { key };
  });
}

interface Named {
  readonly title: string;
  readonly url: string | null;
}

const isSameWork = (one: Named, other: Named): boolean =>
  (one.url !== null && one.url === other.url) || one.title.toLowerCase() === other.title.toLowerCase();

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;

/** Within what `sources.yml` can say, so that the course can be written out and read back. */
function asListed({ title, author, publisher, year, url }: LibraryWork) {
  const fits = (field: "year" | "url", value: unknown) => Source.shape[field].safeParse(value).success;
  return {
    title: cut(title, 400),
    author: author ? cut(author, 300) : null,
    publisher: publisher ? cut(publisher, 200) : null,
    year: year !== null && fits("year", year) ? year : null,
    url: url !== null && fits("url", url) ? url : null,
  };
}
