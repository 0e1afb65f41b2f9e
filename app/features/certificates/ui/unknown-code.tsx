import { ButtonLink } from "~/ui/button";
import { ErrorPage } from "~/ui/error-page";
import { Main } from "~/ui/main";
import { useTranslation } from "~/web/translation";

/** The page for every code that is not on record: malformed or unknown, it looks the same. */
export function UnknownCode() {
  const { t } = useTranslation("certificates");
  return (
    <Main width="column">
      <ErrorPage
        title={t("check.unknownTitle")}
        what={t("check.unknown")}
        action={<ButtonLink href="/verify">{t("check.again")}</ButtonLink>}
      />
    </Main>
  );
}
