import { Callout } from "~/ui/callout";
import type { ModuleStanding } from "../../path/domain/evaluate-path";
import { LockReasons } from "./lock-reasons";

interface ClosedModuleProps {
  standing: ModuleStanding;
  courseSlug: string;
  /** Reads without a place in the course. */
  isVisitor: boolean;
}

/** A module that is closed to the reader: why, and what to do next. */
export function ClosedModule({ standing: { number, title, locks }, ...reader }: ClosedModuleProps) {
  return (
    <Callout tone="plain" title={`${number}. ${title}`}>
      <LockReasons locks={locks} {...reader} />
    </Callout>
  );
}
