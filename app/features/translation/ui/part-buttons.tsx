import { Button } from "~/ui/button";
import { FormActions } from "~/ui/form-actions";
import { useTranslation } from "~/web/translation";

interface PartButtonsProps {
  kind: "block" | "front";
  /** Out of date: what is there may still be right. */
  isStale: boolean;
}

/** Keep what was typed; of a translation that is out of date also: it is right as it is. */
export function PartButtons({ kind, isStale }: PartButtonsProps) {
  const { t } = useTranslation("translation");
  return (
    <FormActions>
      <Button name="intent" value={`save-${kind}`} small>
        {t("work.save")}
      </Button>
      {isStale && (
        <Button name="intent" value={`confirm-${kind}`} variant="quiet" small>
          {t("work.confirm")}
        </Button>
      )}
    </FormActions>
  );
}
