import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { entryPath, ResourceForm } from "~/features/library";
import { addResource } from "~/features/library/index.server";
import { ResourceFormView } from "~/features/library/ui/resource-form";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { librarians } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: librarians,
  load: ({ page }) => ({ title: translator(page.locale)("library:form.addTitle") }),
});

export const action = formAction({
  policy: librarians,
  schema: ResourceForm,
  act: async ({ ctx, form }) => {
    const { slug } = await addResource(ctx, form);
    return redirect(withNotice(entryPath(slug), "library.added"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function AddEntryRoute() {
  const { t } = useTranslation(["library", "common"]);
  const { title } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [{ href: "/library", label: t("title") }, { label: title }];
  return (
    <Main width="narrow">
      <PageHead
        title={title}
        lead={t("form.addLead")}
        crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />}
      />
      <ResourceFormView fields={null} version={null} lastResult={lastResult} />
    </Main>
  );
}
