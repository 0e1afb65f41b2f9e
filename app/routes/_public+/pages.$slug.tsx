import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageParams } from "~/features/catalogue";
import { getStaticPage } from "~/features/catalogue/index.server";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { TrustedHtml } from "~/ui/trusted-html";
import { pageLoader } from "~/web/handlers.server";
import { usePageContext } from "~/web/page-context";
import { pageTitle } from "~/web/page-title";
import { anyone } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export const loader = pageLoader({
  policy: anyone,
  params: PageParams,
  load: ({ params, page }) => getStaticPage(params.slug, page.locale),
});

export default function StaticPageRoute() {
  const { title, html, language } = useLoaderData<typeof loader>();
  const { locale } = usePageContext();
  const { t } = useTranslation("catalogue");
  const isForeign = language !== locale;
  const lang = isForeign ? language : undefined;
  return (
    <Main width="column">
      <PageHead title={title} lang={lang}>
        {isForeign && <p className="small muted">{t("page.language")}</p>}
      </PageHead>
      <TrustedHtml html={html} className="prose" lang={lang} />
    </Main>
  );
}
