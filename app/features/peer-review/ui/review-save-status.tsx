import { formatClock } from "~/shared/dates";
import { SaveStatus } from "~/ui/save-status";
import { usePageContext } from "~/web/page-context";
import { useSaveSentences } from "~/web/save-sentences";
import { useTranslation } from "~/web/translation";

/** Says whether the review is safe; the script keeps it fresh. */
export function ReviewSaveStatus({ savedAt, isNew }: { savedAt: Date; isNew: boolean }) {
  const { t } = useTranslation(["peer-review", "common"]);
  const reader = usePageContext();
  const sentences = useSaveSentences();
  return (
    <SaveStatus state={isNew ? "idle" : "saved"} sentences={sentences}>
      {isNew ? t("task.notSaved") : t("common:save.saved", { time: formatClock(savedAt, reader) })}
    </SaveStatus>
  );
}
