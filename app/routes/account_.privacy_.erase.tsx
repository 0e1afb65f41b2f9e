import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { forgetSessionCookie } from "~/features/identity/index.server";
import { EraseForm as EraseSchema } from "~/features/privacy";
import { confirmWord, erasePerson, getErasure } from "~/features/privacy/index.server";
import { EraseForm } from "~/features/privacy/ui/erase-form";
import { GoesAndStays } from "~/features/privacy/ui/goes-and-stays";
import { translator } from "~/platform/i18n/i18n.server";
import { ownerScope } from "~/shared/actor";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { signedIn } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: signedIn,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("privacy:erase.title"),
    hasCertificates: (await getErasure(ctx, { userId: ownerScope(ctx.actor) })).hasCertificates,
  }),
});

export const action = formAction({
  policy: signedIn,
  schema: EraseSchema,
  act: async ({ ctx, form: { word, keepCertificates }, page }) => {
    confirmWord(page.locale, word);
    await erasePerson(ctx, { userId: ownerScope(ctx.actor), keepCertificates });
    return redirect(withNotice("/", "privacy.erased"), { headers: { "Set-Cookie": forgetSessionCookie() } });
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function EraseRoute() {
  const { t } = useTranslation(["privacy", "common"]);
  const { title, hasCertificates } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/account/privacy", label: t("myData.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("erase.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <GoesAndStays />
      <EraseForm hasCertificates={hasCertificates} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
