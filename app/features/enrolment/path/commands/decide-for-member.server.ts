import type { z } from "zod";
import type { Context } from "~/platform/context.server";
import type { DecisionForm } from "../schema";
import { assignGroup } from "./assign-group.server";
import { overrideModule, takeBackOverride } from "./override-module.server";

interface ForMember {
  readonly enrolmentId: string;
  readonly decision: z.infer<typeof DecisionForm>;
}

/**
 * Does what staff decided on the page of one person.
 *
 * @throws As the act itself.
 */
export function decideForMember(ctx: Context, { enrolmentId, decision }: ForMember): Promise<void> {
  switch (decision.intent) {
    case "decide": {
      const { moduleId, kind, reason } = decision;
      return overrideModule(ctx, { enrolmentId, moduleId, kind, reason });
    }
    case "take-back":
      return takeBackOverride(ctx, { enrolmentId, moduleId: decision.moduleId, kind: decision.kind });
    case "group":
      return assignGroup(ctx, { enrolmentId, groupName: decision.groupName ?? null });
  }
}
