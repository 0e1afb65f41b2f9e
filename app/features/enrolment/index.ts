export type { DueTask, NextStep, OpenQuiz, TakenCourse } from "./domain/next-step";
export { canEnrol, canWithdraw } from "./policy";
export { Enrol, NoFields } from "./schema";
