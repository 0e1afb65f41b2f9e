import { useTranslation } from "react-i18next";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { pageLoader } from "~/web/handlers.server";
import { anyone } from "~/web/policy";

export const loader = pageLoader({ policy: anyone, load: () => ({}) });

export default function HomeRoute() {
  const { t } = useTranslation();
  return (
    <Main>
      <PageHead title={t("brand")} />
    </Main>
  );
}
