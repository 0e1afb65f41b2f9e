/** How far a text is on its way to its readers. */
export type DraftState =
  | "draft"
  | "in_review"
  | "changes_asked"
  | "approved"
  | "scheduled"
  | "published"
  | "superseded"
  | "abandoned";

/** States in which a lesson's draft is the one that is worked on; there is one such draft per language. */
export const OPEN_STATES = ["draft", "in_review", "changes_asked", "approved", "scheduled"] as const;

/** What somebody may do with a draft, and where it leads. */
const ACTS = {
  save: { from: ["draft", "changes_asked"], to: null },
  send: { from: ["draft", "changes_asked"], to: "in_review" },
  "take-back": { from: ["in_review", "approved", "scheduled"], to: "draft" },
  remark: { from: ["draft", "in_review", "changes_asked", "approved", "scheduled"], to: null },
  "ask-changes": { from: ["in_review", "approved", "scheduled"], to: "changes_asked" },
  approve: { from: ["in_review"], to: "approved" },
  schedule: { from: ["approved", "scheduled"], to: "scheduled" },
  unschedule: { from: ["scheduled"], to: "approved" },
  publish: { from: ["approved", "scheduled"], to: "published" },
  abandon: { from: OPEN_STATES, to: "abandoned" },
} as const satisfies Record<string, { from: readonly DraftState[]; to: DraftState | null }>;

export type DraftAct = keyof typeof ACTS;

/** Whether this may be done with a draft in this state. */
export const isPossible = (act: DraftAct, state: DraftState): boolean =>
  (ACTS[act].from as readonly DraftState[]).includes(state);

/** The states from which an act leads on: a condition for the one update that does it. */
export const statesBefore = (act: DraftAct): DraftState[] => [...ACTS[act].from];

/** Whether the text may be changed as it stands: what somebody reads or has read stays as they see it. */
export const isWritable = (state: DraftState): boolean => isPossible("save", state);

export const isOpen = (state: DraftState): boolean => (OPEN_STATES as readonly DraftState[]).includes(state);
