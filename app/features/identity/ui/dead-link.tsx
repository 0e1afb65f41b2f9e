import type { ReactNode } from "react";
import { Callout } from "~/ui/callout";
import { useTranslation } from "~/web/translation";

/** What stands in place of a form when its link is used up. */
export function DeadLink({ children }: { children: ReactNode }) {
  const { t } = useTranslation("identity");
  return (
    <Callout tone="warm" title={t("deadLink.title")}>
      <p>{t("deadLink.text")}</p>
      <p>{children}</p>
    </Callout>
  );
}
