import { Button } from "~/ui/button";
import { Pager } from "~/ui/pager";
import { useTranslation } from "~/web/translation";
import type { PlacedLesson } from "../domain/outline";
import { lessonPath } from "../paths";

interface LessonTurnProps {
  courseSlug: string;
  /** The language that was asked for, if one was: the next lesson is wanted in it too. */
  asked?: string | undefined;
  previous: PlacedLesson | null;
  next: PlacedLesson | null;
  /** Anonymous readers get links alone; others a button that marks the lesson as read. */
  reader: "anonymous" | "not-enrolled" | "unread" | "read" | "retired";
}

const HINT = {
  anonymous: "lesson.anonymousHint",
  "not-enrolled": "lesson.enrolHint",
  unread: "lesson.keptHint",
  read: "lesson.done",
  retired: "lesson.retiredHint",
} as const;

/** The end of a lesson: mark it, go on, go back. */
export function LessonTurn({ courseSlug, asked, previous, next, reader }: LessonTurnProps) {
  const { t } = useTranslation("catalogue");
  const step = (lesson: PlacedLesson, key: "lesson.back" | "lesson.on") => ({
    href: lessonPath(courseSlug, lesson.moduleSlug, lesson.slug, asked),
    label: t(key, { number: lesson.number }),
    title: lesson.title,
  });
  const canMark = reader === "unread" || reader === "not-enrolled";
  return (
    <>
      {canMark && (
        <form method="post" className="kept">
          <Button variant="primary" icon="check">
            {t(next ? "lesson.markAndGo" : "lesson.mark")}
          </Button>
        </form>
      )}
      <p className="small muted kept">
        {t(HINT[reader])} {reader === "anonymous" && <a href="/signup">{t("lesson.signUp")}</a>}
      </p>
      <Pager
        label={t("lesson.turn")}
        previous={previous ? step(previous, "lesson.back") : undefined}
        next={next ? step(next, "lesson.on") : undefined}
      />
    </>
  );
}
