import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { LockReasons } from "./lock-reasons";
import { ModuleState, OverrideWords } from "./module-state";

interface ModuleNoteProps {
  standing: ModuleStanding;
  courseSlug: string;
  isVisitor: boolean;
}

/** In the contents of a course: where the reader stands with a module, and if it is closed, why. */
export function ModuleNote({ standing, courseSlug, isVisitor }: ModuleNoteProps) {
  if (isVisitor && standing.isOpen) return null;
  return (
    <div className="small">
      <p className="muted">
        <ModuleState standing={standing} />
      </p>
      <LockReasons locks={standing.locks} courseSlug={courseSlug} isVisitor={isVisitor} />
      <OverrideWords standing={standing} />
    </div>
  );
}
