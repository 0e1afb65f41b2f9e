import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getProtection } from "~/features/identity/index.server";
import { ProtectionForm } from "~/features/protection";
import { changeProtection } from "~/features/protection/index.server";
import { AliasForm } from "~/features/protection/ui/alias-form";
import { DiscretionForm } from "~/features/protection/ui/discretion-form";
import { NameViews } from "~/features/protection/ui/name-views";
import { UnderAlias } from "~/features/protection/ui/under-alias";
import { translator } from "~/platform/i18n/i18n.server";
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
    title: translator(page.locale)("protection:title"),
    protection: await getProtection(ctx),
  }),
});

const NOTICE = {
  protect: "protection.taken",
  paper: "protection.paper-chosen",
  leave: "protection.left",
  discretion: "protection.discretion-saved",
} as const;

export const action = formAction({
  policy: signedIn,
  schema: ProtectionForm,
  act: async ({ ctx, form }) => {
    await changeProtection(ctx, form);
    return redirect(withNotice("/account/protection", NOTICE[form.intent]));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function ProtectionRoute() {
  const { t } = useTranslation(["protection", "identity", "common"]);
  const { title, protection } = useLoaderData<typeof loader>();
  const { name, protectedAt, paperName, views, ...discretion } = protection;
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: "/account", label: t("identity:account.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      {protectedAt ? (
        <UnderAlias alias={name} since={protectedAt} paperName={paperName} lastResult={lastResult} />
      ) : (
        <AliasForm name={name} lastResult={lastResult} />
      )}
      <DiscretionForm {...discretion} />
      {(protectedAt || views.length > 0) && <NameViews views={views} />}
    </Main>
  );
}
