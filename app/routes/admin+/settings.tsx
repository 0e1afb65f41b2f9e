import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SettingsForm as SettingsSchema } from "~/features/administration";
import { changeSettings, getSettings } from "~/features/administration/index.server";
import { SettingsForm } from "~/features/administration/ui/settings-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { administrators } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: administrators,
  load: async ({ ctx, page }) => ({
    title: translator(page.locale)("administration:settings.title"),
    settings: await getSettings(ctx),
  }),
});

export const action = formAction({
  policy: administrators,
  schema: SettingsSchema,
  act: async ({ ctx, form }) => {
    await changeSettings(ctx, form);
    return redirect(withNotice("/admin/settings", "administration.settings-saved"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function SettingsRoute() {
  const { t } = useTranslation(["administration", "common"]);
  const { title, settings } = useLoaderData<typeof loader>();
  const crumbs = [{ href: "/admin", label: t("home.title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead
        title={title}
        lead={t("settings.lead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <SettingsForm settings={settings} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
