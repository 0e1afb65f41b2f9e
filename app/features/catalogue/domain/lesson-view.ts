import type { SanitisedHtml } from "~/shared/sanitised-html";
import type { OutlineLesson, OutlineQuiz, PlacedLesson } from "./outline";

/** Everything the page of a lesson shows. */
export interface LessonPage {
  readonly courseSlug: string;
  readonly courseTitle: string;
  readonly language: string;
  readonly moduleSlug: string;
  readonly moduleNumber: number;
  readonly moduleTitle: string;
  readonly lessonId: string;
  readonly slug: string;
  readonly number: string;
  readonly title: string;
  readonly minutes: number;
  /** Of the text that this reader reads. */
  readonly revisionId: string;
  readonly html: SanitisedHtml;
  readonly outcomes: readonly string[];
  readonly contentNote: string | null;
  /** "2026-11". */
  readonly checkedOn: string | null;
  readonly outline: readonly OutlineLesson[];
  readonly quizzes: readonly OutlineQuiz[];
  readonly isEnrolled: boolean;
  /** It left the course: its reader, who was in before, still reads it and does nothing else with it. */
  readonly isRetired: boolean;
  readonly previous: PlacedLesson | null;
  readonly next: PlacedLesson | null;
  /** Works of the library that it recommends. */
  readonly works: readonly RecommendedWork[];
  /** Languages that it can be read in besides its own, in no order. */
  readonly tags: readonly string[];
}

/** A work of the library as a lesson recommends it. */
interface RecommendedWork {
  readonly slug: string;
  readonly title: string;
  readonly credit: string;
  readonly year: number | null;
  readonly annotation: string;
}
