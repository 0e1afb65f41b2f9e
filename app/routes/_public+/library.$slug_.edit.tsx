import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangeForm, EntryParams, entryPath } from "~/features/library";
import { changeResource, getEntryFields } from "~/features/library/index.server";
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
  params: EntryParams,
  load: async ({ ctx, params, page }) => ({
    ...(await getEntryFields(ctx, params)),
    slug: params.slug,
    heading: translator(page.locale)("library:form.editTitle"),
  }),
});

export const action = formAction({
  policy: librarians,
  params: EntryParams,
  schema: ChangeForm,
  act: async ({ ctx, params: { slug }, form: { version, ...form } }) => {
    await changeResource(ctx, { slug, version, form });
    return redirect(withNotice(entryPath(slug), "library.changed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.heading);

export default function EditEntryRoute() {
  const { t } = useTranslation(["library", "common"]);
  const { fields, version, slug, title, heading } = useLoaderData<typeof loader>();
  const lastResult = useActionData<typeof action>()?.lastResult;
  const crumbs = [
    { href: "/library", label: t("title") },
    { href: entryPath(slug), label: title },
    { label: heading },
  ];
  return (
    <Main width="narrow">
      <PageHead title={heading} crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />} />
      <ResourceFormView fields={fields} version={version} lastResult={lastResult} />
    </Main>
  );
}
