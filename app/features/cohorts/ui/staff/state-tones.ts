import type { ComponentProps } from "react";
import type { Tag } from "~/ui/tag";
import type { ApplicationState } from "../../applications/domain/application-state";

/** How loud the word for a state is: who holds a seat stands out, who waits for an answer is warm. */
export const STATE_TONES: Readonly<Record<ApplicationState, ComponentProps<typeof Tag>["tone"]>> = {
  draft: "plain",
  submitted: "plain",
  offered: "warm",
  accepted: "good",
  waitlisted: "accent",
  rejected: "plain",
  declined: "plain",
  expired: "plain",
  withdrawn: "plain",
};
