import type { SaveSentences } from "~/ui/save-status";
import { useTranslation } from "~/web/translation";

/** What the autosave script says in a `SaveStatus`; it fills the clock in itself. */
export function useSaveSentences(): SaveSentences {
  const { t } = useTranslation("common");
  return {
    saved: t("save.saved", { time: "{{time}}" }),
    saving: t("save.saving"),
    failed: t("save.failed"),
    refused: t("save.refused"),
    conflict: t("save.conflict"),
  };
}
