import { Button } from "~/ui/button";
import { Callout } from "~/ui/callout";
import { useTranslation } from "~/web/translation";
import { usePageContext } from "./page-context";

/** On every page while an administrator looks at the site as somebody else: as whom, and the way back. */
export function ViewAsBanner() {
  const { t } = useTranslation("identity");
  const { actor } = usePageContext();
  if (actor.kind !== "person" || !actor.viewedBy) return null;
  return (
    <div className="wrap">
      <Callout tone="warm" role="status" title={t("viewAs.banner", { name: actor.name })}>
        <p>{t("viewAs.bannerText")}</p>
        <form method="post" action="/view-as">
          <Button small name="intent" value="stop">
            {t("viewAs.stop")}
          </Button>
        </form>
      </Callout>
    </div>
  );
}
