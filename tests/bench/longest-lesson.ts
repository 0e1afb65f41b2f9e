import { type DemoSite, rowsOf } from "./demo-site";

/**
 * Where the longest lesson stands that this person may read now, so that no figure is flattered. The demo's school is in
 * mid-course: the modules of later weeks answer with when they open.
 */
export async function longestLesson(site: DemoSite, cookie: string): Promise<string> {
  const lessons = await rowsOf<{ at: string }>(
    site.databaseUrl,
    `SELECT format('/learn/%s/%s/%s', c.slug, m.slug, l.slug) AS at
     FROM "Lesson" l JOIN "Module" m ON m.id = l."moduleId" JOIN "Course" c ON c.id = m."courseId"
     JOIN "LessonRevision" r ON r.id = l."currentRevisionId"
     WHERE l."retiredAt" IS NULL AND m."retiredAt" IS NULL ORDER BY length(r.html) DESC`,
  );
  for (const { at } of lessons) {
    const answer = await fetch(site.origin + at, { headers: { Cookie: cookie }, redirect: "manual" });
    await answer.arrayBuffer();
    if (answer.ok) return site.origin + at;
  }
  throw new Error("The demo has no lesson that this person may read");
}
