import type { SubmissionResult } from "@conform-to/react";
import { formatDay } from "~/shared/dates";
import { Button } from "~/ui/button";
import { usePageContext } from "~/web/page-context";
import { useTranslation } from "~/web/translation";
import type { AppSetUp as AppSetUpState } from "../../second-factor/queries/get-app-set-up.server";
import { AppSetUp } from "./app-set-up";

interface OwnAppProps {
  setUp: AppSetUpState | null;
  appSince: Date | null;
  lastResult: SubmissionResult<string[]> | undefined;
}

/** One's own authenticator app: set up, or there and removable. */
export function OwnApp({ setUp, appSince, lastResult }: OwnAppProps) {
  const { t } = useTranslation("identity");
  const reader = usePageContext();
  if (!appSince) return <AppSetUp setUp={setUp} lastResult={lastResult} />;
  return (
    <div className="stack">
      <p>{t("app.since", { day: formatDay(appSince, reader) })}</p>
      <p>{t("app.removeText")}</p>
      <form method="post">
        <Button variant="danger" name="intent" value="remove">
          {t("app.remove")}
        </Button>
      </form>
    </div>
  );
}
