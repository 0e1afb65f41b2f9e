import { authorise, type Context } from "~/platform/context.server";
import { requireStepUp } from "../../step-up.server";
import { type JudgedList, judgeList } from "../judge-list.server";
import { canInvite } from "../policy";

/** Whether the actor may invite a list, and has just proved who they are: for the page, before anything is typed. */
export function mayInviteList(ctx: Context): void {
  authorise(canInvite(ctx.actor));
  requireStepUp(ctx);
}

/**
 * What a list would come to, row by row, without doing anything.
 *
 * @throws {Forbidden | StepUpNeeded}
 */
export function checkList(ctx: Context, text: string): Promise<JudgedList> {
  mayInviteList(ctx);
  return judgeList(ctx, text);
}
