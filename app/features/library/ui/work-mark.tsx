import { Tag } from "~/ui/tag";
import { useTranslation } from "~/web/translation";
import type { Verification } from "../domain/resource";

const TONES = { seen: "good", copy: "plain", named: "warm", unchecked: "warm" } as const;

/** What was seen of a work, in a word. */
export function WorkMark({ verification }: { verification: Verification }) {
  const { t } = useTranslation("library");
  return <Tag tone={TONES[verification]}>{t(`verified.${verification}`)}</Tag>;
}
