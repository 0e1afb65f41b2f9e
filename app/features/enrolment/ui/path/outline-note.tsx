import { modulePath } from "~/features/catalogue";
import { useTranslation } from "~/web/translation";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { LockWords } from "./lock-reasons";
import { ModuleState } from "./module-state";

interface OutlineNoteProps {
  standing: ModuleStanding;
  /** The module that follows, where it is closed for now. */
  closedNext: ModuleStanding | null;
  courseSlug: string;
  isVisitor: boolean;
}

/** In a lesson's outline: where the reader stands with the module, and why they cannot go on where they cannot. */
export function OutlineNote({ standing, closedNext, courseSlug, isVisitor }: OutlineNoteProps) {
  const { t } = useTranslation("enrolment");
  const [lock] = closedNext?.locks ?? [];
  return (
    <div className="small">
      {!isVisitor && (
        <p className="muted">
          <a href={modulePath(courseSlug, standing.slug)}>
            <ModuleState standing={standing} />
          </a>
        </p>
      )}
      {closedNext && lock && (
        <p className="muted">
          <a href={modulePath(courseSlug, closedNext.slug)}>{t("path.closedNext")}</a>{" "}
          <LockWords lock={lock} />
        </p>
      )}
    </div>
  );
}
