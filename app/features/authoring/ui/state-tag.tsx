import { Tag } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import type { DraftState } from "../domain/draft-state";

const TONES = {
  draft: "plain",
  in_review: "accent",
  changes_asked: "warm",
  approved: "good",
  scheduled: "good",
  published: "good",
  superseded: "plain",
  abandoned: "plain",
} as const satisfies Record<DraftState, string>;

/** How far a draft is, in a word. */
export function StateTag({ state }: { state: DraftState }) {
  const { t } = useTranslation("authoring");
  return <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>;
}
