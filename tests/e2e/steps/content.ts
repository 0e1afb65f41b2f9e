import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { movedSchool } from "../../../prisma/seed/demo/schools";
import type { Site } from "../../support/site";

/** The school of the journey: the shipped one, moved so that its call is open today. */
export const SCHOOL = { slug: "summer-school-2027", title: "Human Security Summer School 2027" };

/** Imports the shipped content through the command line. */
export function importContent(site: Site): void {
  const dir = mkdtempSync(path.join(tmpdir(), "common-ground-content-"));
  try {
    cpSync("content", dir, { recursive: true });
    const file = path.join(dir, "cohorts", `${SCHOOL.slug}.yml`);
    writeFileSync(
      file,
      movedSchool(readFileSync(file, "utf8"), { ...SCHOOL, callOpensIn: -10, pace: 1 }, new Date()),
    );
    const { status, stderr } = site.school("content", "import", "--path", dir);
    if (status !== 0) throw new Error(`content import: ${stderr}`);
  } finally {
    rmSync(dir, { recursive: true });
  }
}
