import { expect, test } from "vitest";
import { type DueTask, nextStep, type OpenQuiz, type TakenCourse } from "./next-step";

const task = (id: string, dueAt: string): DueTask => ({
  kind: "review",
  id,
  title: id,
  dueAt: new Date(dueAt),
  timeZone: "Europe/Sarajevo",
  isBegun: false,
  workAlias: 7,
});
const quiz = (id: string, isBegun: boolean): OpenQuiz => ({ id, title: id, questions: 9, isBegun });
const lesson = { moduleSlug: "m", slug: "l", number: "1.1", title: "L" };
const course = (next: TakenCourse["next"]) => ({ courseId: "c", next }) as TakenCourse;

test.each([
  [
    "a quiz that was begun comes first: its clock may run",
    { tasks: [task("a", "2027-01-01")], quizzes: [quiz("q", true)], courses: [course(lesson)] },
    "quiz",
  ],
  [
    "then the nearest date",
    {
      tasks: [task("b", "2027-02-01"), task("a", "2027-01-01")],
      quizzes: [quiz("q", false)],
      courses: [course(lesson)],
    },
    "task",
  ],
  [
    "then reading on",
    { tasks: [], quizzes: [quiz("q", false)], courses: [course(null), course(lesson)] },
    "lesson",
  ],
  ["then a quiz", { tasks: [], quizzes: [quiz("q", false)], courses: [course(null)] }, "quiz"],
  ["then rest", { tasks: [], quizzes: [], courses: [course(null)] }, "rest"],
  ["nothing at all is rest too", { tasks: [], quizzes: [], courses: [] }, "rest"],
])("%s", (_reason, work, expected) => {
  const step = nextStep(work);
  expect(step.kind).toBe(expected);
  if (step.kind === "task") expect(step.task.id).toBe("a");
});
