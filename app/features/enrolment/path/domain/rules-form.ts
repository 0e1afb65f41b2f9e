import { instantIn } from "~/shared/dates";
import { ModuleRules, type Requirement } from "./path-rules";

/** What opens and completes one module, as its form has it: dates by the school's clock, lists as rows. */
export interface FormRules {
  readonly after: readonly string[];
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly scores: readonly { readonly work?: string | undefined; readonly atLeast?: number | undefined }[];
  readonly groups: string;
  readonly roles: readonly string[];
  readonly asks: "usual" | "own";
  /** Ids, or "all". */
  readonly lessons: readonly string[];
  readonly submit: readonly string[];
  /** "quizzes": every quiz of the module. */
  readonly results: readonly { readonly work?: string | undefined; readonly atLeast?: number | undefined }[];
  readonly posts: readonly { readonly lesson?: string | undefined; readonly count: number }[];
  readonly marks: readonly { readonly key?: string | undefined; readonly label: string }[];
}

/** The rules a form stands for. Rows nobody filled are left out. */
export function rulesFromForm(form: FormRules, timeZone: string): ModuleRules {
  const instant = (clock: string | undefined) => {
    if (!clock) return null;
    const [date = "", time = ""] = clock.split("T");
    return instantIn(date, time, timeZone).toISOString();
  };
  return ModuleRules.parse({
    after: [...form.after],
    opensAt: instant(form.opensAt),
    closesAt: instant(form.closesAt),
    scores: form.scores.flatMap(({ work, atLeast }) => (work ? [{ work, atLeast: atLeast ?? 0 }] : [])),
    groups: [...new Set(form.groups.split(",").map((name) => name.trim()))].filter(Boolean),
    roles: [...form.roles],
    requires: form.asks === "usual" ? null : requirementsOf(form),
  });
}

function requirementsOf({ lessons, submit, results, posts, marks }: FormRules): Requirement[] {
  const read: Requirement[] = lessons.includes("all")
    ? [{ kind: "view", lessonId: null }]
    : lessons.map((lessonId) => ({ kind: "view", lessonId }));
  return [
    ...read,
    ...submit.map((work): Requirement => ({ kind: "submit", work })),
    ...results.flatMap(({ work, atLeast }): Requirement[] =>
      work ? [{ kind: "score", work: work === "quizzes" ? null : work, atLeast: atLeast ?? null }] : [],
    ),
    ...posts.flatMap(({ lesson, count }): Requirement[] =>
      count > 0 ? [{ kind: "contribute", lessonId: lesson ?? null, posts: count }] : [],
    ),
    ...marks.flatMap(({ key, label }, index): Requirement[] =>
      label ? [{ kind: "mark", key: key ?? keyOf(label, index), label }] : [],
    ),
  ];
}

/** A word for a new mark, from what it says. Who marked it keeps the mark when the words are mended. */
function keyOf(label: string, index: number): string {
  const word = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-+|-+$/g, "");
  return word || `mark-${index + 1}`;
}

/** The form of rules: what is not asked for stays empty. */
export function formFromRules(
  rules: ModuleRules,
  usual: readonly Requirement[],
  timeZone: string,
): FormRules {
  const clock = (instant: string | null) => (instant ? clockAt(new Date(instant), timeZone) : undefined);
  const requires = rules.requires ?? usual;
  return {
    after: rules.after,
    opensAt: clock(rules.opensAt),
    closesAt: clock(rules.closesAt),
    scores: rules.scores,
    groups: rules.groups.join(", "),
    roles: rules.roles,
    asks: rules.requires === null ? "usual" : "own",
    lessons: requires.flatMap((one) => (one.kind === "view" ? [one.lessonId ?? "all"] : [])),
    submit: requires.flatMap((one) => (one.kind === "submit" ? [one.work] : [])),
    results: requires.flatMap((one) =>
      one.kind === "score" ? [{ work: one.work ?? "quizzes", atLeast: one.atLeast ?? undefined }] : [],
    ),
    posts: requires.flatMap((one) =>
      one.kind === "contribute" ? [{ lesson: one.lessonId ?? undefined, count: one.posts }] : [],
    ),
    marks: requires.flatMap((one) => (one.kind === "mark" ? [{ key: one.key, label: one.label }] : [])),
  };
}

/** What a clock in a zone shows: "2027-03-01T08:00". */
function clockAt(at: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? "";
  return `${part("year")}-${part("month")}-${part("day")}T${part("hour")}:${part("minute")}`;
}
