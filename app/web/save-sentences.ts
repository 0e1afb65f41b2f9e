import { useTranslation } from "react-i18next";

/** What the autosave script says in a `SaveStatus`; it fills the clock in itself. */
export function useSaveSentences(): Record<"saved" | "saving" | "failed" | "conflict", string> {
  const { t } = useTranslation("common");
  return {
    saved: t("save.saved", { time: "{{time}}" }),
    saving: t("save.saving"),
    failed: t("save.failed"),
    conflict: t("save.conflict"),
  };
}
