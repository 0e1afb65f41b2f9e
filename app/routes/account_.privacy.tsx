import { type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { RequestExportForm } from "~/features/privacy";
import { findLiveExport, listKept, requestExport } from "~/features/privacy/index.server";
import { KeptTable } from "~/features/privacy/ui/kept-table";
import { MyCopy } from "~/features/privacy/ui/my-copy";
import { translator } from "~/platform/i18n/i18n.server";
import { ButtonLink } from "~/ui/button";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { Section } from "~/ui/section";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("privacy:myData.title"),
    copy: await findLiveExport(ctx),
    kept: listKept(page.locale),
  }),
});

export const action = formAction({
  policy: signedIn,
  schema: RequestExportForm,
  act: async ({ ctx }) => {
    await requestExport(ctx);
    return redirect(withNotice("/account/privacy", "privacy.export-ready"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function MyDataRoute() {
  const { t } = useTranslation(["privacy", "identity", "common"]);
  const { title, copy, kept } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account", label: t("identity:account.title") }, { label: title }];
  return (
    <Main>
      <PageHead
        title={title}
        lead={t("myData.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <MyCopy copy={copy} />
      <Section heading={t("myData.kept")}>
        <KeptTable caption={t("myData.kept")} activities={kept} />
      </Section>
      <Section heading={t("myData.leave")} intro={t("myData.leaveIntro")}>
        <ButtonLink href="/account/privacy/erase">{t("myData.leaveLink")}</ButtonLink>
      </Section>
    </Main>
  );
}
