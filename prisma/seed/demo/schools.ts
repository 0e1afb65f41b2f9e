import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parse, stringify } from "yaml";
import { importCohort } from "~/features/cohorts/index.server";
import type { Context } from "~/platform/context.server";

export const RUNNING_SCHOOL = "demo-school";
export const OPEN_SCHOOL = "summer-school-2027";

const DAY_MS = 86_400_000;

export interface SchoolPlan {
  readonly slug: string;
  readonly title: string;
  /** Where the day of opening the call falls, in days from now. */
  readonly callOpensIn: number;
  /** The calendar is drawn together by this factor, so that a year fits. */
  readonly pace: number;
}

/** In mid-course: the ten days are just over, works are being reviewed, some still read. */
const RUNNING: SchoolPlan = {
  slug: RUNNING_SCHOOL,
  title: "Human Security School, this season (demo)",
  callOpensIn: -155,
  pace: 0.82,
};

/** The next one, whose call is open. */
const OPEN: SchoolPlan = {
  slug: OPEN_SCHOOL,
  title: "Human Security Summer School, next season (demo)",
  callOpensIn: -26,
  pace: 1,
};

interface CalendarEntry {
  id: string;
  date?: string;
  from?: string;
  to?: string;
}

/** The school of `content/`, moved in time so that today stands where the plan wants it. */
export function movedSchool(source: string, plan: SchoolPlan, now: Date): string {
  const file = parse(source) as {
    calendar: CalendarEntry[];
    startsOn: string;
    endsOn: string;
    slug: string;
    title: string;
  };
  const first = Date.parse(file.calendar[0]?.date ?? file.startsOn);
  const opening = now.getTime() + plan.callOpensIn * DAY_MS;
  const move = (day: string) =>
    new Date(opening + (Date.parse(day) - first) * plan.pace).toISOString().slice(0, 10);
  file.slug = plan.slug;
  file.title = plan.title;
  file.calendar = file.calendar.map((entry) => ({
    ...entry,
    ...(entry.date ? { date: move(entry.date) } : {}),
    ...(entry.from && entry.to ? { from: move(entry.from), to: move(entry.to) } : {}),
  }));
  const length = Date.parse(file.endsOn) - Date.parse(file.startsOn);
  file.startsOn = move(file.startsOn);
  file.endsOn = new Date(Date.parse(file.startsOn) + length).toISOString().slice(0, 10);
  file.calendar = file.calendar.map((entry) =>
    entry.id === "school" ? { ...entry, from: file.startsOn, to: file.endsOn } : entry,
  );
  return stringify(file);
}

/** Imports both schools of the demo; returns their ids. */
export async function importSchools(ctx: Context, contentDir: string): Promise<Record<string, string>> {
  const source = readFileSync(path.join(contentDir, "cohorts", `${OPEN_SCHOOL}.yml`), "utf8");
  const dir = mkdtempSync(path.join(tmpdir(), "common-ground-demo-"));
  try {
    for (const plan of [RUNNING, OPEN])
      writeFileSync(path.join(dir, `${plan.slug}.yml`), movedSchool(source, plan, ctx.now));
    const imported = await importCohort(ctx, { dir });
    return Object.fromEntries(imported.map(({ slug, id }) => [slug, id]));
  } finally {
    rmSync(dir, { recursive: true });
  }
}
