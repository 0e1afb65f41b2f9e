import { z } from "zod";
import { Slug } from "~/shared/ids";

/** The path of a course's page. */
export const CourseParams = z.object({ courseSlug: Slug });
export type CourseParams = z.infer<typeof CourseParams>;

/** The path of a module's page. */
export const ModuleParams = CourseParams.extend({ moduleSlug: Slug });
export type ModuleParams = z.infer<typeof ModuleParams>;

/** The path of a lesson. */
export const LessonParams = ModuleParams.extend({ lessonSlug: Slug });
export type LessonParams = z.infer<typeof LessonParams>;

/** The path of a page of `content/pages`. */
export const PageParams = z.object({ slug: Slug });

/** Where a text leads to a quiz. */
export const QuizParams = CourseParams.extend({ quizSlug: Slug });
export type QuizParams = z.infer<typeof QuizParams>;
