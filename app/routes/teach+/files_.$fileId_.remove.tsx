import { type MetaFunction, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { FilePath, RemoveFileForm } from "~/features/media";
import { getUnusedFile, removeFile } from "~/features/media/index.server";
import { RemoveFile } from "~/features/media/ui/remove-file";
import { translator } from "~/platform/i18n/i18n.server";
import { Crumbs } from "~/ui/crumbs";
import { Main } from "~/ui/main";
import { PageHead } from "~/ui/page-head";
import { formAction, pageLoader } from "~/web/handlers.server";
import { withNotice } from "~/web/notices";
import { pageTitle } from "~/web/page-title";
import { authors } from "~/web/policy";
import { useTranslation } from "~/web/translation";

export const loader = pageLoader({
  policy: authors,
  params: FilePath,
  load: async ({ ctx, params, page }) => ({
    title: translator(page.locale)("media:remove.title"),
    ...params,
    ...(await getUnusedFile(ctx, params)),
  }),
});

export const action = formAction({
  policy: authors,
  params: FilePath,
  schema: RemoveFileForm,
  act: async ({ ctx, params }) => {
    const { courseSlug } = await removeFile(ctx, params);
    return redirect(withNotice(`/teach/courses/${courseSlug}/files`, "media.removed"));
  },
});

export const meta: MetaFunction<typeof loader> = ({ data }) => pageTitle(data?.title);

export default function RemoveFileRoute() {
  const { t } = useTranslation(["media", "common"]);
  const { title, courseSlug, ...file } = useLoaderData<typeof loader>();
  const list = `/teach/courses/${courseSlug}/files`;
  const crumbs = [{ href: list, label: t("title") }, { label: title }];
  return (
    <Main width="column">
      <PageHead title={title} crumbs={<Crumbs label={t("common:nav.breadcrumbs")} items={crumbs} />} />
      <RemoveFile {...file} back={list} lastResult={useActionData<typeof action>()?.lastResult} />
    </Main>
  );
}
